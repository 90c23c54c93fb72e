package org.balcony.query.evaluation.ripeness;

import java.util.List;
import org.balcony.events.AssessmentEvent.Ripeness;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of ripeness and the time it held.
 *
 * @param until when the next was made; absent for the last
 * @param open it was the last, and is counted to the day asked about
 * @param catalyst what could tip it; absent where nothing was seen
 * @param confidence how sure the assessor is; absent where not said
 */
public record RipenessRow(
        List<EventId> eventIds,
        When assessedAt,
        @Nullable When until,
        boolean open,
        Days days,
        Ripeness verdict,
        List<PartySees> parties,
        @Nullable String catalyst,
        @Nullable Confidence confidence,
        Activities activities,
        boolean imprecise,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public RipenessRow {
        eventIds = List.copyOf(eventIds);
        parties = List.copyOf(parties);
    }
}
