package org.balcony.query.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Days covered by periods, first and last day included; a period may be open at either end. */
public final class CoveredDays {

    private final NavigableMap<LocalDate, LocalDate> lastByFirst = new TreeMap<>();

    /** A period; null where it is open, and nothing where it ends before it begins. */
    public record Span(@Nullable LocalDate first, @Nullable LocalDate last) {}

    public static CoveredDays by(List<Span> spans) {
        CoveredDays covered = new CoveredDays();
        spans.forEach(covered::add);
        return covered;
    }

    private void add(Span span) {
        LocalDate first = span.first() == null ? LocalDate.MIN : span.first();
        LocalDate last = span.last() == null ? LocalDate.MAX : span.last();
        if (last.isBefore(first)) {
            return;
        }
        Map.Entry<LocalDate, LocalDate> before = lastByFirst.floorEntry(dayAfter(last));
        while (before != null && !dayAfter(before.getValue()).isBefore(first)) {
            lastByFirst.remove(before.getKey());
            first = before.getKey().isBefore(first) ? before.getKey() : first;
            last = before.getValue().isAfter(last) ? before.getValue() : last;
            before = lastByFirst.floorEntry(dayAfter(last));
        }
        lastByFirst.put(first, last);
    }

    public boolean covers(LocalDate day) {
        return touches(day, day);
    }

    /** Whether any day of a period is covered; an open end reaches all the way. */
    public boolean touches(@Nullable LocalDate first, @Nullable LocalDate last) {
        Map.Entry<LocalDate, LocalDate> before = lastByFirst.floorEntry(last == null ? LocalDate.MAX : last);
        return before != null && (first == null || !before.getValue().isBefore(first));
    }

    /** Whether some day before is covered. */
    public boolean beganBefore(LocalDate day) {
        return lastByFirst.lowerKey(day) != null;
    }

    /** The last covered day before one that is not covered; null where there is none. */
    public @Nullable LocalDate lastBefore(LocalDate uncovered) {
        Map.Entry<LocalDate, LocalDate> before = lastByFirst.floorEntry(uncovered);
        return before == null ? null : before.getValue();
    }

    /** The last day up to which cover that holds on a day goes on without a gap; null where it is open. */
    public @Nullable LocalDate through(LocalDate covered) {
        Map.Entry<LocalDate, LocalDate> holding = lastByFirst.floorEntry(covered);
        LocalDate last = holding == null ? covered : holding.getValue();
        return last.equals(LocalDate.MAX) ? null : last;
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
