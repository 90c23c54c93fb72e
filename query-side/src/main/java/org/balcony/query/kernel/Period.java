package org.balcony.query.kernel;

import java.time.LocalDate;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Spans.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time between two dates as the sources give them.
 *
 * @param end absent while it lasts
 * @param day the day to which it lasts while it has no end
 */
public record Period(When begin, @Nullable When end, LocalDate day) {

    public Days days() {
        return end == null ? Days.between(begin, day) : Days.between(begin, end);
    }

    /** The shortest stretch the dates allow. */
    public Span least() {
        return new Span(latest(begin), end == null ? day : earliest(end));
    }

    /** The longest stretch the dates allow. */
    public Span most() {
        return new Span(earliest(begin), end == null ? day : latest(end));
    }

    public LocalDate earliest(When when) {
        LocalDate earliest = when.earliestDay();
        return earliest != null ? earliest : when.latestDay() != null ? when.latestDay() : day;
    }

    public LocalDate latest(When when) {
        LocalDate latest = when.latestDay();
        return latest != null ? latest : when.earliestDay() != null ? when.earliestDay() : day;
    }
}
