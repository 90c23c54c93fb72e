package org.balcony.query.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * The time on the calendar under which happenings are put together: the month a date lies in; the year, where the date
 * allows no month; otherwise the date as the source gives it.
 *
 * @param edtf as written
 * @param first its first day; null where the source leaves the beginning open
 */
public record CalendarTime(String edtf, @Nullable LocalDate first) implements Comparable<CalendarTime> {

    private static final Comparator<CalendarTime> ORDER = Comparator.comparing(
                    CalendarTime::first, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(CalendarTime::edtf);

    public static CalendarTime of(When when) {
        LocalDate first = when.earliestDay();
        LocalDate last = when.latestDay();
        if (first == null || last == null || first.getYear() != last.getYear()) {
            return new CalendarTime(when.toString(), first);
        }
        return first.getMonth() == last.getMonth()
                ? new CalendarTime(YearMonth.from(first).toString(), first.withDayOfMonth(1))
                : new CalendarTime("%04d".formatted(first.getYear()), first.withDayOfYear(1));
    }

    /** The day on which it is drawn; empty where there is none. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(first);
    }

    @Override
    public int compareTo(CalendarTime other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return edtf;
    }
}
