package org.balcony.query.facts;

import java.time.LocalDate;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Spans.Span;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something lasts, as far as a source says: its first and its last day, each as early and as late as it
 * can be. Null bounds are open. A period that is written as one date without doubt lasts through all of it; the ends of an
 * interval are as imprecise as they are written.
 */
public record Stretch(
        @Nullable LocalDate firstEarliest,
        @Nullable LocalDate firstLatest,
        @Nullable LocalDate lastEarliest,
        @Nullable LocalDate lastLatest) {

    public static Stretch of(When period) {
        String written = period.toString();
        int slash = written.indexOf('/');
        if (slash < 0) {
            boolean doubtful = written.chars().anyMatch(mark -> "~?%X".indexOf(mark) >= 0);
            LocalDate first = period.earliestDay();
            LocalDate last = period.latestDay();
            return doubtful ? new Stretch(first, last, first, last) : new Stretch(first, first, last, last);
        }
        When begin = end(written.substring(0, slash));
        When end = end(written.substring(slash + 1));
        return new Stretch(
                begin == null ? null : begin.earliestDay(),
                begin == null ? null : begin.latestDay(),
                end == null ? null : end.earliestDay(),
                end == null ? null : end.latestDay());
    }

    private static @Nullable When end(String written) {
        return written.isEmpty() || written.equals("..") ? null : When.of(written);
    }

    /** From the day something happened on, with no end. */
    public static Stretch since(When when) {
        return new Stretch(when.earliestDay(), when.latestDay(), null, null);
    }

    /** This, but over by a day that lies between two. */
    public Stretch until(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new Stretch(firstEarliest, firstLatest, sooner(lastEarliest, earliest), sooner(lastLatest, latest));
    }

    /** As much of this as lies within another. */
    public Stretch within(Stretch other) {
        return from(other.firstEarliest, other.firstLatest).until(other.lastEarliest, other.lastLatest);
    }

    /** This, begun no later than another and over when the other is. */
    public Stretch extendedBy(Stretch other) {
        return new Stretch(
                earlier(firstEarliest, other.firstEarliest),
                earlier(firstLatest, other.firstLatest),
                other.lastEarliest,
                other.lastLatest);
    }

    /** This, but not before a day that lies between two. */
    public Stretch from(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new Stretch(later(firstEarliest, earliest), later(firstLatest, latest), lastEarliest, lastLatest);
    }

    /** The days it lasts for certain within a window; ends before it begins where there are none. */
    public Span least(Span window) {
        LocalDate from = firstLatest == null ? lastEarliest : firstLatest;
        return clamped(from, lastEarliest, window);
    }

    /** All days it may last within a window; ends before it begins where there are none. */
    public Span most(Span window) {
        return clamped(firstEarliest, lastLatest, window);
    }

    private static Span clamped(@Nullable LocalDate first, @Nullable LocalDate last, Span window) {
        LocalDate from = first == null || first.isBefore(window.from()) ? window.from() : first;
        LocalDate to = last == null || !last.isBefore(window.to()) ? window.to() : last.plusDays(1);
        return new Span(from, to);
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : sooner(one, other);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
