package org.balcony.events.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many days lie between two times that may be imprecise (chapter 3.4).
 *
 * @param min the fewest days there may be, not below 0; null where an open end leaves it unknown
 * @param max the most days there may be, negative where the later time lies wholly before the earlier one; null where
 *     an open end leaves it unknown
 */
public record DaySpan(@Nullable Long min, @Nullable Long max) {

    /** The days from one time to another. */
    public static DaySpan between(When from, When to) {
        Long fewest = days(from.latestDay(), to.earliestDay());
        return new DaySpan(
                fewest == null ? null : Long.valueOf(Math.max(0, fewest)), days(from.earliestDay(), to.latestDay()));
    }

    /** Whether there is only one number it can be. */
    public boolean isExact() {
        return min != null && min.equals(max);
    }

    /** The middle, for medians; null where it is unknown. */
    public @Nullable Double midpoint() {
        return min == null || max == null ? null : Double.valueOf((min + max) / 2.0);
    }

    private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : Long.valueOf(ChronoUnit.DAYS.between(from, to));
    }
}
