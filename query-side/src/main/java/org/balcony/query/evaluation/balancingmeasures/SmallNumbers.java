package org.balcony.query.evaluation.balancingmeasures;

import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.query.kernel.Audience;
import org.jspecify.annotations.Nullable;

/** Hides numbers of fewer than five people from those who may not see them. */
record SmallNumbers(Audience audience) {

    boolean hides(@Nullable MeasureExtent extent) {
        return !audience.smallCells()
                && extent != null
                && extent.persons() != null
                && audience.cells().small(extent.persons());
    }

    /** The extent without the number of persons where that is hidden. */
    @Nullable
    MeasureExtent shown(@Nullable MeasureExtent extent) {
        return extent == null || !hides(extent)
                ? extent
                : new MeasureExtent(extent.days(), null, extent.money(), extent.objectives());
    }
}
