package org.balcony.query.evaluation.continuity;

import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * Who came to a session, against the session before it in its strand.
 *
 * @param strand absent where to none
 * @param previous the session before; absent for the first, as are the numbers that compare with it
 * @param present how many are on record as present; absent, as are the other numbers, where too small a group would show
 * @param total how many the frozen count says there were; absent where nobody counted
 * @param continuity kept over those at the session before, to three decimals
 * @param newFaceRate never seen before over present, to three decimals
 */
public record ContinuityRow(
        List<EventId> eventIds,
        LocalId sessionId,
        @Nullable String strand,
        When occurredAt,
        @Nullable LocalId previous,
        @Nullable Long present,
        @Nullable Integer total,
        @Nullable Long kept,
        @Nullable Double continuity,
        @Nullable Long newFaces,
        @Nullable Double newFaceRate,
        @Nullable Long ofCore,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public ContinuityRow {
        eventIds = List.copyOf(eventIds);
    }

    @Override
    public String rowKey() {
        return "session/" + sessionId;
    }
}
