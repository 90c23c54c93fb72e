package org.balcony.query.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.balcony.events.history.Standing;
import org.balcony.events.value.When;

/**
 * The order in which things happened, as far as their dates tell: what certainly ended before another began comes before it,
 * and all else keeps the order of storing. So the order of storing makes no difference where dates are exact, and an imprecise
 * date overturns nothing.
 */
public final class OrderOfHappening {

    private record Placed<T>(T one, When when, long position) {

        /** What has no beginning may have begun at any time. */
        Instant begins() {
            return when.earliest() == null ? Instant.MIN : when.earliest();
        }

        /** What has no end is certainly before nothing; what is dated to end before it begins ends where it begins. */
        Instant ends() {
            Instant latest = when.latest() == null ? Instant.MAX : when.latest();
            return latest.isBefore(begins()) ? begins() : latest;
        }
    }

    private OrderOfHappening() {}

    /** These records in the order of happening; a session held happened in its actual period. */
    static List<Standing> ofStanding(List<Standing> records) {
        return sorted(
                records, one -> Entries.entry(one).when(), one -> one.original().position());
    }

    /** These entries in the order of happening. */
    public static <E extends Entry<?>> List<E> of(List<E> entries) {
        return sorted(entries, Entry::when, Entry::position);
    }

    private static <T> List<T> sorted(List<T> all, Function<T, When> when, ToLongFunction<T> position) {
        List<Placed<T>> byBeginning = all.stream()
                .map(one -> new Placed<>(one, when.apply(one), position.applyAsLong(one)))
                .sorted(Comparator.<Placed<T>, Instant>comparing(Placed::begins).thenComparingLong(Placed::position))
                .toList();
        List<Placed<T>> byEnd = byBeginning.stream()
                .sorted(Comparator.<Placed<T>, Instant>comparing(Placed::ends).thenComparingLong(Placed::position))
                .toList();
        PriorityQueue<Placed<T>> free = new PriorityQueue<>(Comparator.comparingLong(Placed::position));
        Set<Placed<T>> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> sorted = new ArrayList<>();
        int next = 0;
        for (Placed<T> soonestEnd : byEnd) {
            while (!taken.contains(soonestEnd)) {
                while (next < byBeginning.size()
                        && !byBeginning.get(next).begins().isAfter(soonestEnd.ends())) {
                    free.add(byBeginning.get(next++));
                }
                Placed<T> one = free.remove();
                taken.add(one);
                sorted.add(one.one());
            }
        }
        return sorted;
    }
}
