package org.balcony.command.funding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * A time in which money flows.
 *
 * @param from the first instant; absent where the beginning is open
 * @param to the last instant; absent where the end is open
 */
record Flow(@Nullable Instant from, @Nullable Instant to) {

    /** Bounds are known to the second, so that one day ends a second before the next begins. */
    private static final Duration ADJOINING = Duration.ofSeconds(1);

    /** Money stops or goes on at an instant; what stops for good never goes on. */
    record Turn(Instant at, boolean flows, boolean forGood) {}

    static Flow of(When period) {
        return new Flow(period.earliest(), period.latest());
    }

    /** The times in which money flows: the periods less the interruptions, whatever the order they were recorded in. */
    static List<Flow> of(Collection<When> periods, Collection<Turn> turns) {
        List<Flow> flows = new ArrayList<>();
        for (When period : periods) {
            for (Flow uninterrupted : between(turns)) {
                Flow flow = of(period).within(uninterrupted);
                if (flow.from == null || flow.to == null || !flow.to.isBefore(flow.from)) {
                    flows.add(flow);
                }
            }
        }
        return flows;
    }

    /** Whether the times together leave no gap in the period. */
    static boolean cover(Collection<Flow> flows, When period) {
        if (period.latest() == null) {
            return flows.stream().anyMatch(flow -> flow.to == null && flow.startsBy(period.earliest()));
        }
        Instant reached = period.earliest();
        List<Flow> inOrder = flows.stream()
                .sorted(Comparator.comparing(Flow::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (Flow flow : inOrder) {
            if (!flow.startsBy(reached)) {
                return false;
            }
            if (flow.to == null || !flow.to.isBefore(period.latest())) {
                return true;
            }
            reached = later(reached, flow.to.plus(ADJOINING));
        }
        return false;
    }

    boolean includes(Instant instant) {
        return startsBy(instant) && (to == null || !to.isBefore(instant));
    }

    private boolean startsBy(@Nullable Instant instant) {
        return from == null || (instant != null && !from.isAfter(instant));
    }

    private Flow within(Flow other) {
        Instant start = from == null ? other.from : other.from == null ? from : later(from, other.from);
        Instant end = to == null ? other.to : other.to == null || to.isBefore(other.to) ? to : other.to;
        return new Flow(start, end);
    }

    private static List<Flow> between(Collection<Turn> turns) {
        List<Flow> between = new ArrayList<>();
        Instant start = null;
        boolean flowing = true;
        for (Turn turn : turns.stream().sorted(Comparator.comparing(Turn::at)).toList()) {
            if (flowing && !turn.flows()) {
                between.add(new Flow(start, turn.at().minus(ADJOINING)));
            }
            if (turn.forGood()) {
                return between;
            }
            start = turn.flows() && !flowing ? turn.at() : start;
            flowing = turn.flows();
        }
        if (flowing) {
            between.add(new Flow(start, null));
        }
        return between;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
