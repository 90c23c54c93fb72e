package org.balcony.query.evaluation.inclusion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.query.facts.Tally;
import org.balcony.query.kernel.SmallCells;

/**
 * Which counts a reader may see from whom small groups are kept. Either every count of every session and iteration can be
 * shown, and then sums of them tell nothing more; or none of them is, and of the case only what can be.
 */
final class ShownCounts {

    private final boolean everything;
    private final boolean lower;
    private final List<InclusionUnit> units;

    private ShownCounts(boolean everything, boolean lower, List<InclusionUnit> units) {
        this.everything = everything;
        this.lower = lower;
        this.units = units;
    }

    static ShownCounts of(List<InclusionUnit> units, boolean smallCells) {
        boolean lower = smallCells
                || units.stream()
                        .filter(unit -> unit.level() != InclusionLevel.CASE)
                        .allMatch(ShownCounts::wholly);
        return new ShownCounts(smallCells, lower, units);
    }

    private static boolean wholly(InclusionUnit unit) {
        return dimensions()
                .map(unit::tally)
                .filter(tally -> !tally.isEmpty())
                .allMatch(tally -> shown(tally).everything());
    }

    private static Stream<InclusionDimension> dimensions() {
        return Arrays.stream(InclusionDimension.values());
    }

    private static SmallCells.Shown shown(Tally tally) {
        return SmallCells.of(tally.total(), List.copyOf(tally.byGroup().values()));
    }

    /** Whether sessions and iterations are shown. */
    boolean sessions() {
        return lower;
    }

    /** Whether the total of a unit along a dimension is shown. */
    boolean total(InclusionUnit unit, InclusionDimension dimension) {
        if (everything || lower) {
            return true;
        }
        return unit.level() == InclusionLevel.CASE && whole(unit, dimension) && allTotals(unit);
    }

    /** Whether the count of a group is shown. */
    boolean count(InclusionUnit unit, InclusionDimension dimension, String group) {
        if (everything || lower) {
            return true;
        }
        Tally tally = unit.tally(dimension);
        int at = List.copyOf(tally.byGroup().keySet()).indexOf(group);
        return total(unit, dimension) && at >= 0 && shown(tally).parts().get(at);
    }

    /** A sum over some sessions beside a sum over all would tell of the others. */
    private boolean whole(InclusionUnit unit, InclusionDimension dimension) {
        return unit.counted(dimension).size() == counted();
    }

    private int counted() {
        return units.isEmpty() ? 0 : units.getLast().sessions().size();
    }

    /** The total is the same along every dimension, so that hiding it along one hides it along all. */
    private boolean allTotals(InclusionUnit unit) {
        return dimensions()
                .filter(dimension -> whole(unit, dimension))
                .map(unit::tally)
                .filter(tally -> !tally.isEmpty())
                .allMatch(tally -> shown(tally).total());
    }
}
