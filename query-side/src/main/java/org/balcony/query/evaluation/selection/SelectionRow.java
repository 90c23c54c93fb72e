package org.balcony.query.evaluation.selection;

import java.util.List;
import org.balcony.events.DesignEvent.CriterionKind;
import org.balcony.events.ParticipantEvent.AnswerReason;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.ParticipantEvent.CriterionResult;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.NotSelectedReason;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.Sector;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A candidate, or a party that answered as such, and what became of it.
 *
 * @param candidate absent for a party
 * @param side absent where nobody said
 * @param sector absent where not known
 * @param nominator absent where not known
 * @param nominatedAt absent where no nomination is on record
 * @param verdict absent where not screened
 * @param notSelectedReason absent unless not selected
 * @param informed absent where not known
 * @param decidedBy who recorded that the candidate was not selected; absent unless that was
 * @param answer absent where none is on record
 * @param answerReason absent where none was given
 * @param leftHow absent unless the candidate left
 */
public record SelectionRow(
        List<EventId> eventIds,
        @Nullable LocalId candidate,
        @Nullable String side,
        @Nullable Sector sector,
        @Nullable String nominator,
        @Nullable When nominatedAt,
        @Nullable Capacity capacity,
        List<Criterion> criteria,
        @Nullable ScreeningVerdict verdict,
        SelectionOutcome outcome,
        boolean invited,
        @Nullable InvitationAnswer answer,
        @Nullable AnswerReason answerReason,
        @Nullable NotSelectedReason notSelectedReason,
        @Nullable Boolean informed,
        @Nullable UserId decidedBy,
        @Nullable Role decidedAs,
        @Nullable LeavingKind leftHow,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /** What was found on a criterion when the candidate was last held against it. */
    public record Criterion(CriterionKind criterion, CriterionResult result, int criteriaVersion) {}

    public SelectionRow {
        eventIds = List.copyOf(eventIds);
        criteria = List.copyOf(criteria);
    }

    @Override
    public String rowKey() {
        return candidate == null ? "party/" + eventIds.getFirst() : "candidate/" + candidate;
    }
}
