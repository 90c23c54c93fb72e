package org.balcony.query.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.balcony.events.DomainEvent;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entry;

/** The order of happening: by the first day it may have begun, then by the last it may have ended, then as stored. */
public final class Occurrence {

    /** Where a source leaves the beginning open it counts as first, where it leaves the end open as last. */
    public static final Comparator<When> ORDER = Comparator.comparing(
                    When::earliest, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(When::latest, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Entry<?>> BY_ENTRY =
            Comparator.<Entry<?>, When>comparing(Entry::when, ORDER).thenComparingLong(Entry::position);

    private Occurrence() {}

    /** The entries in the order of happening. */
    public static <E extends DomainEvent> List<Entry<E>> ordered(List<Entry<E>> entries) {
        return entries.stream().sorted(BY_ENTRY).toList();
    }

    /** Whether the one comes after the other in the order of happening. */
    public static boolean after(Entry<?> one, Entry<?> other) {
        return BY_ENTRY.compare(one, other) > 0;
    }

    /** The day to draw a date at: the first it may have begun, the last it may have ended, or the day asked about. */
    public static LocalDate day(When when, LocalDate asked) {
        LocalDate first = when.earliestDay();
        LocalDate last = when.latestDay();
        return first != null ? first : last != null ? last : asked;
    }
}
