package org.balcony.query.facts;

import java.time.Instant;
import java.util.Comparator;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entry;

/** The order of happening. */
public final class Chronology {

    /** What may have begun first comes first, and of those what must have ended first; an open beginning is earliest. */
    public static final Comparator<When> EARLIEST_FIRST = Comparator.comparing(
                    When::earliest, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(When::latest, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(When::toString);

    /** Entries in the order of happening; those dated alike by their ids. */
    public static final Comparator<Entry<?>> ENTRIES = Comparator.<Entry<?>, When>comparing(Entry::when, EARLIEST_FIRST)
            .thenComparing(one -> one.id().toString());

    private Chronology() {}
}
