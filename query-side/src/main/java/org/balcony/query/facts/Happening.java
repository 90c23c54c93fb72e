package org.balcony.query.facts;

import java.util.Comparator;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entry;

/** The order of happening: by the earliest, then by the latest that a date allows; what is open comes first, or last. */
public final class Happening {

    /** Dates in the order of happening. */
    public static final Comparator<When> OF_DATES = Comparator.comparing(
                    When::earliest, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(When::latest, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Entries in the order of happening; those with the same date in the order of storing. */
    public static final Comparator<Entry<?>> ORDER =
            Comparator.<Entry<?>, When>comparing(Entry::when, OF_DATES).thenComparing(Entry::position);

    private Happening() {}
}
