package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** When a date is over: bounds are to the second, so the last second counts; a moment is meant exactly. */
final class Ends {

    private Ends() {}

    /** The first instant after it; the end of time where it is absent or open. */
    static Instant of(@Nullable When when) {
        if (when == null) {
            return Instant.MAX;
        }
        Instant latest = when.latest();
        if (latest == null) {
            return Instant.MAX;
        }
        return latest.equals(when.earliest()) ? latest : latest.plusSeconds(1);
    }

    /** The later of two ends. */
    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
