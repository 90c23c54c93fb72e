package org.balcony.query.kernel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typical of several lengths of time (chapter 3.4 of the domain): median and 90th percentile are taken on
 * midpoints, and how many lengths are imprecise is said beside them.
 *
 * @param n how many lengths have an upper limit and so a midpoint
 * @param imprecise how many of them are imprecise
 * @param unlimited how many have no upper limit and enter neither median nor percentile
 * @param median in days; absent where no length has a midpoint
 * @param ninetieth the 90th percentile in days by the nearest rank; absent like the median
 * @param least the shortest any can be
 * @param most the longest any can be; absent where one has no limit
 */
public record DaysSummary(
        int n,
        int imprecise,
        int unlimited,
        @Nullable Double median,
        @Nullable Double ninetieth,
        long least,
        @Nullable Long most) {

    /** The summary of these lengths; empty where there are none. */
    public static Optional<DaysSummary> of(List<Days> lengths) {
        if (lengths.isEmpty()) {
            return Optional.empty();
        }
        List<Double> midpoints = lengths.stream()
                .flatMap(one -> one.midpoint().stream())
                .sorted()
                .toList();
        int n = midpoints.size();
        boolean limited = n == lengths.size();
        return Optional.of(new DaysSummary(
                n,
                (int) lengths.stream()
                        .filter(one -> one.midpoint().isPresent() && !one.exact())
                        .count(),
                lengths.size() - n,
                n == 0 ? null : Double.valueOf((midpoints.get((n - 1) / 2) + midpoints.get(n / 2)) / 2),
                n == 0 ? null : midpoints.get((int) Math.ceil(0.9 * n) - 1),
                lengths.stream().mapToLong(Days::min).min().orElseThrow(),
                limited ? lengths.stream().map(Days::max).max(Long::compare).orElse(null) : null));
    }
}
