package org.balcony.query.evaluation.coordinationcoverage;

import java.util.List;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.CoordinationEvent.ConsultationOutcome;
import org.balcony.events.CoordinationEvent.WaiverGround;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of others that overlaps with a case of ours.
 *
 * @param period absent where not known
 * @param word what word with it is on record
 * @param by the consultations and arrangements, as references
 * @param outcome of the last consultation held; absent where none was
 * @param ground of the waiver; absent where nothing was waived
 */
public record CoverageRow(
        List<EventId> eventIds,
        StreamId ourCase,
        LocalId initiativeId,
        InitiativeKind kind,
        List<String> owners,
        InitiativeStatus status,
        @Nullable When period,
        List<String> sharedParties,
        List<String> sharedIssues,
        Word word,
        List<String> by,
        @Nullable ConsultationOutcome outcome,
        @Nullable WaiverGround ground,
        boolean objectionOverridden,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public CoverageRow {
        eventIds = List.copyOf(eventIds);
        owners = List.copyOf(owners);
        sharedParties = List.copyOf(sharedParties);
        sharedIssues = List.copyOf(sharedIssues);
        by = List.copyOf(by);
    }

    @Override
    public String rowKey() {
        return ourCase + "/initiative/" + initiativeId;
    }
}
