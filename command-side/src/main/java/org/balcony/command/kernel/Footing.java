package org.balcony.command.kernel;

import java.util.SortedSet;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.Compartment;
import org.jspecify.annotations.Nullable;

/**
 * One thing that gives somebody business with a stream.
 *
 * @param reach how much it opens
 * @param strand the strand it is confined to; absent unless it opens a strand only
 * @param opens up to which label it lets its holder read; absent where that is as the role is cleared
 */
public record Footing(
        Reach reach, @Nullable String strand, @Nullable Clearance opens) {

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

    /** Business that comes from what somebody did or was appointed to. */
    public static Footing own(Reach reach) {
        return new Footing(reach, null, null);
    }

    /** Business that comes from a grant. */
    public static Footing granted(Reach reach, @Nullable String strand, Clearance opens) {
        return new Footing(reach, strand, opens);
    }

    /** Whether it is a grant of access; whoever comes from outside stands on nothing else. */
    public boolean granted() {
        return opens != null;
    }

    /** The closed cells it lets into by itself. */
    public SortedSet<Compartment> compartments() {
        return clearance(Clearance.NONE).compartments();
    }

    /** How far it lets its holder read, whose role is cleared that far. */
    Clearance clearance(Clearance ofRole) {
        return opens == null ? ofRole : opens;
    }
}
