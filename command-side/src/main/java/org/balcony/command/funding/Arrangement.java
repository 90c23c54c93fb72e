package org.balcony.command.funding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.balcony.command.funding.Flow.Turn;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A funding arrangement: what was agreed, how it stands, and when money flows under it.
 *
 * @param terms what was agreed; absent where only changes are known so far
 * @param standing how it stands by what was said of it, without regard to dates
 * @param cut the period it was given instead of the one agreed; absent where that one holds
 * @param extensions the periods it was extended by or to
 * @param turns when money stopped and went on
 */
record Arrangement(
        @Nullable Terms terms, Standing standing, @Nullable When cut, PVector<When> extensions, PVector<Turn> turns) {

    /**
     * What was agreed.
     *
     * @param number counts agreements in the order of storing
     */
    record Terms(
            ActorOrText funder,
            boolean funderIsParty,
            Set<FundedWork> covers,
            ReportingEntitlement entitlement,
            When period,
            int number) {

        static Terms of(FundingAgreed agreed, int number) {
            return new Terms(
                    agreed.funder(),
                    agreed.funderIsParty(),
                    Set.copyOf(agreed.covers()),
                    agreed.reportingEntitlement(),
                    agreed.period(),
                    number);
        }
    }

    /** How an arrangement stands. */
    enum Standing {
        AGREED,
        SUSPENDED,
        ENDED,
        SUPERSEDED;

        boolean over() {
            return this == ENDED || this == SUPERSEDED;
        }
    }

    static final Arrangement UNKNOWN =
            new Arrangement(null, Standing.AGREED, null, TreePVector.empty(), TreePVector.empty());

    Arrangement agreed(Terms next) {
        return new Arrangement(next, standing, cut, extensions, turns);
    }

    /** Replaced by an agreement for that period. */
    Arrangement superseded(When by) {
        return in(Standing.SUPERSEDED).turned(by.earliest(), false, true);
    }

    Arrangement changed(FundingChanged event, When occurredAt) {
        When effective = event.effective() == null ? occurredAt : event.effective();
        Arrangement next = event.period() == null ? this : lasting(event, event.period());
        return switch (event.change()) {
            case SUSPENDED -> next.in(Standing.SUSPENDED).turned(effective.earliest(), false, false);
            case RESUMED -> next.in(Standing.AGREED).turned(effective.earliest(), true, false);
            case ENDED -> next.in(Standing.ENDED).turned(justAfter(effective), false, true);
            case EXTENDED, INCREASED, REDUCED, CONDITIONS_CHANGED -> next;
        };
    }

    /** The last instant of what was agreed and extended; absent where it is open or unknown. */
    @Nullable
    Instant runsOut() {
        List<When> periods = periods();
        return periods.stream().anyMatch(period -> period.latest() == null)
                ? null
                : periods.stream()
                        .map(Flow::of)
                        .map(Flow::to)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    List<Flow> flows() {
        return Flow.of(periods(), turns);
    }

    private List<When> periods() {
        List<When> periods = new ArrayList<>(extensions);
        if (cut != null) {
            periods.add(cut);
        } else if (terms != null) {
            periods.add(terms.period());
        }
        return periods;
    }

    private Arrangement lasting(FundingChanged event, When period) {
        return switch (event.change()) {
            case EXTENDED -> new Arrangement(terms, standing, cut, extensions.plus(period), turns);
            case REDUCED, INCREASED, SUSPENDED, RESUMED, CONDITIONS_CHANGED, ENDED ->
                new Arrangement(terms, standing, period, TreePVector.empty(), turns);
        };
    }

    /** The first instant without money: on the day of the end it still flows. */
    private static @Nullable Instant justAfter(When end) {
        return end.latest() == null ? null : end.latest().plusSeconds(1);
    }

    private Arrangement in(Standing next) {
        // What is over stays over, whatever is recorded of it later; another agreement may still take its place.
        boolean stays = standing.over() && next != Standing.SUPERSEDED;
        return stays ? this : new Arrangement(terms, next, cut, extensions, turns);
    }

    private Arrangement turned(@Nullable Instant at, boolean flows, boolean forGood) {
        return at == null
                ? this
                : new Arrangement(terms, standing, cut, extensions, turns.plus(new Turn(at, flows, forGood)));
    }
}
