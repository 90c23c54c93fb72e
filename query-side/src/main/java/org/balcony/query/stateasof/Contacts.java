package org.balcony.query.stateasof;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The contacts due with one participation under one plan: one every cadence from the day of planning. A contact counts
 * for the due day it lies nearest to; a due day without one counts as missed once half a cadence has passed.
 */
final class Contacts {

    /** A plan without an end, read many years later, is not listed without an end. */
    private static final int MOST = 1_000;

    private enum Slot {
        DUE,
        MADE,
        MISSED,
        VOID
    }

    /** A span in which the person may not be contacted; absent end where it lasts. */
    private record Silence(LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    private final FollowUpPlanned plan;
    private final LocalId participation;
    private final Reading reading;
    private final LocalDate begins;
    private final List<Standing> by = new ArrayList<>();
    private final Map<Long, Slot> recorded = new HashMap<>();
    private final List<Silence> silences = new ArrayList<>();

    Contacts(FollowUpPlanned plan, LocalId participation, Standing planned, Reading reading) {
        this.plan = plan;
        this.participation = participation;
        this.reading = reading;
        this.begins = day(planned, planned.occurredAt());
        by.add(planned);
    }

    void made(Standing one) {
        record(one, day(one, one.occurredAt()), Slot.MADE);
    }

    void missed(Standing one, @Nullable When dueOn) {
        record(one, day(one, dueOn == null ? one.occurredAt() : dueOn), Slot.MISSED);
    }

    void withdrawn(Standing one, InformedConsentWithdrawn withdrawn) {
        if (withdrawn.covers(ConsentScope.CONTACTED_LATER)) {
            by.add(one);
            silences.add(new Silence(day(one, withdrawn.from() == null ? one.occurredAt() : withdrawn.from()), null));
        }
    }

    void givenAgain(Standing one) {
        if (!silences.isEmpty()) {
            by.add(one);
            LocalDate day = day(one, one.occurredAt());
            silences.replaceAll(silence -> silence.until() == null ? new Silence(silence.from(), day) : silence);
        }
    }

    /** The state of the latest contact due, and of all before it. */
    StateRow row() {
        Map<LocalDate, Slot> slots = slots();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("planId", plan.planId());
        facts.put("participationId", participation);
        facts.put(
                "slots",
                slots.entrySet().stream()
                        .map(slot -> Map.of("dueOn", slot.getKey().toString(), "state", WireNames.of(slot.getValue())))
                        .toList());
        facts.put("missedInARow", missedInARow(List.copyOf(slots.values())));
        Slot latest = slots.isEmpty() ? Slot.DUE : List.copyOf(slots.values()).getLast();
        return StateRow.of(
                Machine.FOLLOW_UP.word(),
                Machine.FOLLOW_UP.word() + '/' + plan.planId() + '/' + participation,
                slots.isEmpty() ? "not_yet_due" : WireNames.of(latest),
                by.getLast(),
                by,
                reading.asOf(),
                facts,
                false);
    }

    private Map<LocalDate, Slot> slots() {
        LocalDate today = reading.asOf().day();
        LocalDate end = plan.until() == null ? null : plan.until().latestDay();
        Map<LocalDate, Slot> slots = new TreeMap<>();
        for (long number = 1; number <= MOST; number++) {
            LocalDate due = begins.plusDays(number * plan.cadenceDays());
            boolean early = due.isAfter(today) && recorded.get(number) != Slot.MADE;
            if (early || end != null && due.isAfter(end)) {
                break;
            }
            slots.put(due, slot(number, due, today));
        }
        return slots;
    }

    private Slot slot(long number, LocalDate due, LocalDate today) {
        Slot said = recorded.get(number);
        if (said == Slot.MADE) {
            return said;
        }
        if (silences.stream().anyMatch(silence -> silence.covers(due))) {
            return Slot.VOID;
        }
        return said == Slot.MISSED || today.isAfter(due.plusDays(plan.cadenceDays() / 2)) ? Slot.MISSED : Slot.DUE;
    }

    private void record(Standing one, LocalDate on, Slot slot) {
        by.add(one);
        long number = Math.round((double) ChronoUnit.DAYS.between(begins, on) / plan.cadenceDays());
        recorded.put(number, slot);
    }

    private static long missedInARow(List<Slot> slots) {
        return slots.reversed().stream()
                .dropWhile(slot -> slot == Slot.DUE)
                .takeWhile(slot -> slot == Slot.MISSED)
                .count();
    }

    private static LocalDate day(Standing one, When when) {
        LocalDate day = when.earliestDay();
        return day == null ? LocalDate.ofInstant(one.original().recordedAt(), ZoneOffset.UTC) : day;
    }
}
