package org.balcony.query.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * A length of time in days, the least and the most that imprecise dates allow (chapter 3.4 of the domain).
 *
 * @param max the most; absent where an open date sets no limit
 */
public record Days(long min, @Nullable Long max) {

    public static final Days NONE = new Days(0, 0L);

    public Days {
        min = Math.max(0, min);
        max = max == null ? null : Long.valueOf(Math.max(min, max));
    }

    /** From the one date to the other: later.earliest − earlier.latest, and later.latest − earlier.earliest. */
    public static Days between(When earlier, When later) {
        return between(earlier.earliestDay(), earlier.latestDay(), later.earliestDay(), later.latestDay());
    }

    /** From a date to a day that is known. */
    public static Days between(When earlier, LocalDate later) {
        return between(earlier.earliestDay(), earlier.latestDay(), later, later);
    }

    private static Days between(
            @Nullable LocalDate firstEarliest,
            @Nullable LocalDate firstLatest,
            @Nullable LocalDate thenEarliest,
            @Nullable LocalDate thenLatest) {
        long least =
                firstLatest == null || thenEarliest == null ? 0 : ChronoUnit.DAYS.between(firstLatest, thenEarliest);
        Long most =
                firstEarliest == null || thenLatest == null ? null : ChronoUnit.DAYS.between(firstEarliest, thenLatest);
        return new Days(least, most);
    }

    /** Whether there is only one number it can be. */
    @JsonIgnore
    public boolean exact() {
        return max != null && max == min;
    }

    /** The middle, for medians; empty where there is no upper limit. */
    @JsonIgnore
    public Optional<Double> midpoint() {
        return max == null ? Optional.empty() : Optional.of((min + max) / 2.0);
    }

    /** This without that. */
    public Days minus(Days other) {
        long least = other.max == null ? 0 : min - other.max;
        return new Days(least, max == null ? null : max - other.min);
    }

    /** Both together. */
    public Days plus(Days other) {
        return new Days(min + other.min, max == null || other.max == null ? null : max + other.max);
    }
}
