package org.balcony.query.facts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The contacts due with one participation under one plan: one every cadence from the day of planning. A contact counts
 * for the due day it lies nearest to; a due day without one counts as missed once half a cadence has passed.
 */
public final class ContactSlots {

    /** A plan without an end, read many years later, is not listed without an end. */
    private static final int MOST = 1_000;

    /** What became of a contact that was due. */
    public enum State {
        DUE,
        MADE,
        MISSED,
        VOID
    }

    /**
     * One contact that was due.
     *
     * @param by the entry that says so; absent where it follows from the days
     */
    public record Slot(
            long number,
            LocalDate dueOn,
            State state,
            @Nullable Standing by) {

        /** The contact, where it was made. */
        public @Nullable FollowUpContactMade contact() {
            return by != null && by.event() instanceof FollowUpContactMade made ? made : null;
        }
    }

    private record Told(State state, Standing by) {}

    /** A span in which the person may not be contacted; absent end where it lasts. */
    private record Silence(
            Standing by, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    private final FollowUpPlanned plan;
    private final LocalId participation;
    private final LocalDate today;
    private final LocalDate begins;
    private final List<Standing> by = new ArrayList<>();
    private final Map<Long, Told> recorded = new HashMap<>();
    private final List<Silence> silences = new ArrayList<>();

    ContactSlots(Standing planned, FollowUpPlanned plan, LocalId participation, AsOf asOf) {
        this.plan = plan;
        this.participation = participation;
        this.today = asOf.day();
        this.begins = day(planned, planned.occurredAt());
        by.add(planned);
    }

    public FollowUpPlanned plan() {
        return plan;
    }

    public LocalId participation() {
        return participation;
    }

    /** The entries that say something of these contacts, in the order they are told; the plan is the first. */
    public List<Standing> by() {
        return List.copyOf(by);
    }

    void made(Standing one) {
        record(one, day(one, one.occurredAt()), State.MADE);
    }

    void missed(Standing one, @Nullable When dueOn) {
        record(one, day(one, dueOn == null ? one.occurredAt() : dueOn), State.MISSED);
    }

    void withdrawn(Standing one, InformedConsentWithdrawn withdrawn) {
        if (withdrawn.covers(ConsentScope.CONTACTED_LATER)) {
            by.add(one);
            silences.add(
                    new Silence(one, day(one, withdrawn.from() == null ? one.occurredAt() : withdrawn.from()), null));
        }
    }

    void givenAgain(Standing one) {
        if (!silences.isEmpty()) {
            by.add(one);
            LocalDate day = day(one, one.occurredAt());
            silences.replaceAll(
                    silence -> silence.until() == null ? new Silence(silence.by(), silence.from(), day) : silence);
        }
    }

    /** The contacts that were due by the day asked about, or were made before they were due. */
    public List<Slot> slots() {
        LocalDate end = plan.until() == null ? null : plan.until().latestDay();
        List<Slot> slots = new ArrayList<>();
        for (long number = 1; number <= MOST; number++) {
            LocalDate due = begins.plusDays(number * plan.cadenceDays());
            Told said = recorded.get(number);
            boolean early = due.isAfter(today) && (said == null || said.state() != State.MADE);
            if (early || end != null && due.isAfter(end)) {
                break;
            }
            slots.add(slot(number, due, said));
        }
        return slots;
    }

    private Slot slot(long number, LocalDate due, @Nullable Told said) {
        if (said != null && said.state() == State.MADE) {
            return new Slot(number, due, State.MADE, said.by());
        }
        Silence silent = silences.stream()
                .filter(silence -> silence.covers(due))
                .findFirst()
                .orElse(null);
        if (silent != null) {
            return new Slot(number, due, State.VOID, silent.by());
        }
        if (said != null) {
            return new Slot(number, due, State.MISSED, said.by());
        }
        boolean past = today.isAfter(due.plusDays(plan.cadenceDays() / 2));
        return new Slot(number, due, past ? State.MISSED : State.DUE, null);
    }

    private void record(Standing one, LocalDate on, State state) {
        by.add(one);
        long number = Math.round((double) ChronoUnit.DAYS.between(begins, on) / plan.cadenceDays());
        recorded.put(number, new Told(state, one));
    }

    private static LocalDate day(Standing one, When when) {
        LocalDate day = when.earliestDay();
        return day == null ? LocalDate.ofInstant(one.original().recordedAt(), ZoneOffset.UTC) : day;
    }
}
