package org.balcony.command.kernel;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.balcony.events.value.Compartment;
import org.jspecify.annotations.Nullable;

/**
 * One thing that gives somebody business with a stream.
 *
 * @param reach how much it opens
 * @param strand the strand it is confined to; absent unless it opens a strand only
 * @param compartments the closed cells it lets into by itself
 * @param granted whether it is a grant of access; whoever comes from outside stands on nothing else
 */
public record Footing(Reach reach, @Nullable String strand, SortedSet<Compartment> compartments, boolean granted) {

    /** How much is opened, from most to least. */
    public enum Reach {
        ORGANISATION,
        CONFLICT,
        CASE,
        STRAND;

        /** Whether this opens everything that the other does. */
        public boolean includes(Reach other) {
            return compareTo(other) <= 0;
        }
    }

    public Footing {
        compartments = Collections.unmodifiableSortedSet(new TreeSet<>(compartments));
    }

    /** Business that comes from what somebody did or was appointed to. */
    public static Footing own(Reach reach) {
        return new Footing(reach, null, Collections.emptySortedSet(), false);
    }

    /** Business that comes from a grant. */
    public static Footing granted(Reach reach, @Nullable String strand, Collection<Compartment> compartments) {
        return new Footing(reach, strand, new TreeSet<>(compartments), true);
    }
}
