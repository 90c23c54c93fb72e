package org.balcony.query.exports;

import java.time.Instant;
import java.util.Locale;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * The single instant under which a date is placed where a format asks for one; never given without saying which bound of
 * the date it is.
 */
public record Moment(Instant instant, Bound bound) {

    /** The first instant that XML Schema and RFC 3339 both can write. */
    static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    /** The last instant that XML Schema and RFC 3339 both can write. */
    static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Which bound of a date an instant is. */
    public enum Bound {
        /** The date is an instant. */
        EXACT,
        /** The first instant the date allows. */
        EARLIEST,
        /** The last instant the date allows, because its beginning is open. */
        LATEST,
        /** The nearest instant that can be written: the date lies before the year 1 or after the year 9999. */
        NEAREST;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The instant of a date: its first, or its last where the beginning is open. */
    public static Moment of(When when) {
        Instant earliest = when.earliest();
        Instant latest = when.latest();
        Instant instant = earliest == null ? latest : earliest;
        if (instant == null) {
            throw new IllegalArgumentException("a date is bounded on one side at least");
        }
        if (!writable(instant)) {
            return new Moment(instant.isBefore(FIRST) ? FIRST : LAST, Bound.NEAREST);
        }
        if (earliest == null) {
            return new Moment(instant, Bound.LATEST);
        }
        return new Moment(instant, earliest.equals(latest) ? Bound.EXACT : Bound.EARLIEST);
    }

    /** Whether the instant can be written as a time of XML Schema and of RFC 3339. */
    static boolean writable(@Nullable Instant instant) {
        return instant != null && !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }
}
