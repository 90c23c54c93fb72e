package org.balcony.query.evaluation.inclusion;

import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.query.facts.Tally;
import org.balcony.query.kernel.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * How many of a group there were, against a target; what may not be shown is absent.
 *
 * @param shown whether the count may be shown
 * @param totalShown whether the total may be
 * @param allShown whether the counts of all groups may be, so that they may be compared
 */
record GroupCount(Tally tally, String group, boolean shown, boolean totalShown, boolean allShown) {

    static GroupCount of(InclusionUnit unit, InclusionDimension dimension, String group, ShownCounts shown) {
        Tally tally = unit.tally(dimension);
        return new GroupCount(
                tally,
                group,
                shown.count(unit, dimension, group),
                shown.total(unit, dimension),
                tally.byGroup().keySet().stream().allMatch(one -> shown.count(unit, dimension, one)));
    }

    @Nullable
    Integer n() {
        return shown ? Integer.valueOf(tally.of(group)) : null;
    }

    @Nullable
    Integer total() {
        return totalShown ? Integer.valueOf(tally.total()) : null;
    }

    @Nullable
    Double ratio() {
        return shown ? ratio(tally, group) : null;
    }

    static @Nullable Double ratio(Tally tally, String group) {
        return tally.total() == 0 ? null : Double.valueOf(Decimals.three((double) tally.of(group) / tally.total()));
    }

    /** Half for parity of one group with the others, an equal part for parity of all groups. */
    @Nullable
    Double aim(InclusionTargetSet target) {
        return switch (target.comparator()) {
            case PARITY ->
                target.group() != null || tally.byGroup().size() == 1
                        ? 0.5
                        : Decimals.three(1.0 / tally.byGroup().size());
            case EQUAL_NUMBERS_PER_SIDE -> Decimals.three(1.0 / tally.byGroup().size());
            case MIN_SHARE, MIN_COUNT ->
                target.value() == null ? null : target.value().value().doubleValue();
        };
    }

    @Nullable
    Double gap(InclusionTargetSet target) {
        Double aim = aim(target);
        Integer n = n();
        boolean persons = target.comparator() == Comparator.MIN_COUNT;
        Double reached = persons ? n == null ? null : Double.valueOf(n) : ratio();
        return reached == null || aim == null ? null : Double.valueOf(Decimals.three(reached - aim));
    }

    @Nullable
    Integer apart(InclusionTargetSet target) {
        return allShown && tally.apart(target).isPresent() ? tally.apart(target).getAsInt() : null;
    }

    @Nullable
    Boolean met(InclusionTargetSet target) {
        return allShown && shown ? tally.met(target).orElse(null) : null;
    }
}
