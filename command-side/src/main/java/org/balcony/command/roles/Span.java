package org.balcony.command.roles;

import java.time.Instant;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * The time a role may have been held.
 *
 * @param from the first instant; absent where the beginning is open
 * @param to the last instant; absent where the end is open
 */
record Span(@Nullable Instant from, @Nullable Instant to) {

    /** The time said, or everything from the moment it was recorded of. */
    static Span of(@Nullable When period, When occurredAt) {
        return period == null ? new Span(occurredAt.earliest(), null) : new Span(period.earliest(), period.latest());
    }

    static Span of(When period) {
        return new Span(period.earliest(), period.latest());
    }

    /** This span, over when the end given is over. */
    Span until(When end) {
        Instant last = end.latest();
        return last == null || (to != null && to.isBefore(last)) ? this : new Span(from, last);
    }

    /** Whether both may hold at one time. */
    boolean mayOverlap(Span other) {
        return startsNoLaterThan(other.to) && other.startsNoLaterThan(to);
    }

    private boolean startsNoLaterThan(@Nullable Instant end) {
        return from == null || end == null || !from.isAfter(end);
    }
}
