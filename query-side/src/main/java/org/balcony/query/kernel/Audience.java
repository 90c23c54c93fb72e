package org.balcony.query.kernel;

import java.util.Set;
import org.balcony.events.access.Shelf;

/**
 * What a reader's standing allows beyond single records.
 *
 * @param positions whether positions and stream versions are shown
 * @param smallCells whether counts of fewer than five people are shown; hidden from funders, coordination partners,
 *     integrators and the public
 * @param counted the shelves whose entries are in the reading to be counted only: nothing of them is shown one by one
 */
public record Audience(boolean positions, boolean smallCells, Set<Shelf> counted) {

    /** Sees everything. */
    public static final Audience FULL = new Audience(true, true);

    public Audience {
        counted = Set.copyOf(counted);
    }

    /** An audience that is shown whatever is counted for it. */
    public Audience(boolean positions, boolean smallCells) {
        this(positions, smallCells, Set.of());
    }
}
