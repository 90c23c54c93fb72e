package org.balcony.query.evaluation.inclusion;

import java.util.List;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.query.facts.Tally;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.SmallCells;

/**
 * Which counts a reader may see: all of them, or those that are not small, nor to be computed from others.
 *
 * @param everything whether nothing is hidden
 */
record ShownCounts(boolean everything, SmallCells cells) {

    static ShownCounts to(Audience audience, boolean counted) {
        return new ShownCounts(!counted, audience.cells());
    }

    private SmallCells.Shown shown(Tally tally) {
        return cells.of(tally.total(), List.copyOf(tally.byGroup().values()));
    }

    /** Whether the total of a unit along a dimension is shown. */
    boolean total(InclusionUnit unit, InclusionDimension dimension) {
        return everything || shown(unit.tally(dimension)).total();
    }

    /** Whether the count of a group is shown. */
    boolean count(InclusionUnit unit, InclusionDimension dimension, String group) {
        if (everything) {
            return true;
        }
        Tally tally = unit.tally(dimension);
        int at = List.copyOf(tally.byGroup().keySet()).indexOf(group);
        return at >= 0 && shown(tally).parts().get(at);
    }
}
