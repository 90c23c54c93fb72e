package org.balcony.query.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcony.events.DomainEvent;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entry;

/** The order of happening, in which the order of storing makes no difference but where the last word counts. */
public final class Chronology {

    /**
     * By the earliest bound and then the latest; an open beginning comes first, an open end last. Dates with the same bounds
     * are alike, however they are written.
     */
    public static final Comparator<When> OF_DATES = Comparator.comparing(
                    When::earliest, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(When::latest, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    /**
     * Entries in the order of happening, and those dated alike in the order of storing: for what is said again, where the
     * last word counts (rule N10 of the domain).
     */
    public static final Comparator<Entry<?>> LAST_WORD_LAST =
            Comparator.<Entry<?>, When>comparing(Entry::when, OF_DATES).thenComparingLong(Entry::position);

    /** Entries in the order of happening; those dated alike by their ids. */
    public static final Comparator<Entry<?>> ENTRIES = Comparator.<Entry<?>, When>comparing(Entry::when, OF_DATES)
            .thenComparing(one -> one.id().toString());

    private Chronology() {}

    /** These entries in the order of happening. */
    public static <E extends DomainEvent> List<Entry<E>> sorted(List<Entry<E>> entries) {
        return entries.stream().sorted(ENTRIES).toList();
    }

    /** Whether one is dated before another; of two that are dated alike, none is. */
    public static boolean before(Entry<?> one, Entry<?> other) {
        return OF_DATES.compare(one.when(), other.when()) < 0;
    }

    /** The day to draw a date at: the first it may have begun, else the last it may have ended, else the day asked about. */
    public static LocalDate day(When when, LocalDate asked) {
        LocalDate first = when.earliestDay();
        LocalDate last = when.latestDay();
        return first != null ? first : last != null ? last : asked;
    }

    /** The one that happened first; empty where there is none. */
    public static <E extends DomainEvent> Optional<Entry<E>> first(List<Entry<E>> entries) {
        return entries.stream().min(ENTRIES);
    }
}
