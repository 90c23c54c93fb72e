package org.balcony.query.kernel;

/**
 * What a reader's standing allows beyond single records.
 *
 * @param positions whether positions and stream versions are shown
 * @param smallCells whether counts of fewer than five people are shown; hidden from funders, coordination partners,
 *     integrators and the public
 */
public record Audience(boolean positions, boolean smallCells) {

    /** Sees everything. */
    public static final Audience FULL = new Audience(true, true);
}
