package org.balcony.query.kernel;

import java.util.Set;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.ActorId;

/**
 * What a reader's standing allows beyond single records.
 *
 * @param positions whether positions and stream versions are shown
 * @param smallCells whether small counts of people are shown; hidden from funders, coordination partners, integrators and
 *     the public
 * @param counted the shelves whose entries are in the reading to be counted only: nothing of them is shown one by one
 * @param cells which counts are small
 * @param payers the funders for whom a page of updates is written; empty where it is written for whoever previews it
 */
public record Audience(
        boolean positions, boolean smallCells, Set<Shelf> counted, SmallCells cells, Set<ActorId> payers) {

    /** Sees everything. */
    public static final Audience FULL = new Audience(true, true);

    public Audience {
        counted = Set.copyOf(counted);
        payers = Set.copyOf(payers);
    }

    /** An audience that is shown whatever is counted for it. */
    public Audience(boolean positions, boolean smallCells) {
        this(positions, smallCells, Set.of());
    }

    /** An audience that pays for nothing, with the usual fewest. */
    public Audience(boolean positions, boolean smallCells, Set<Shelf> counted) {
        this(positions, smallCells, counted, SmallCells.USUAL, Set.of());
    }

    /** Whether entries of that shelf may only be counted: they are in the reading without being shown, or cells are kept. */
    public boolean counts(Shelf shelf) {
        return !smallCells || counted.contains(shelf);
    }
}
