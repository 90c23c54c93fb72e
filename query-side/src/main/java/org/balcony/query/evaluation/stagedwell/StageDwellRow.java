package org.balcony.query.evaluation.stagedwell;

import java.util.List;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A run through a stage.
 *
 * @param strand absent where the case has only one line of work
 * @param predecessor absent where it goes back to none
 * @param endedAt absent while open
 * @param outcome absent while open
 * @param dormantShare dormant days over the most dwell, to three decimals; absent where the dwell has no limit
 */
public record StageDwellRow(
        List<EventId> eventIds,
        LocalId stageIterationId,
        Stage stage,
        @Nullable String strand,
        int iterationNo,
        IterationTrigger trigger,
        @Nullable LocalId predecessor,
        When openedAt,
        @Nullable When endedAt,
        @Nullable IterationOutcome outcome,
        boolean open,
        Days dwellDays,
        Days suspendedDays,
        long dormantDays,
        @Nullable Double dormantShare,
        boolean imprecise,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public StageDwellRow {
        eventIds = List.copyOf(eventIds);
    }
}
