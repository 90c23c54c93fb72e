package org.balcony.events;

import org.balcony.events.value.ActorId;
import org.balcony.events.value.Level;
import org.balcony.events.value.Score;
import org.balcony.events.value.Sector;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What was found out, and who was talked to. */
public sealed interface AssessmentEvent extends DomainEvent {

    /**
     * Something was found out about the conflict, its parties or the work.
     *
     * @param subject what it is about; absent where the statement says it
     * @param score a judgement on the common scale; absent where none was made
     * @param verdict for findings of kind feasibility; absent otherwise
     * @param partyId for findings about one party; absent otherwise
     * @param valueAgainstNegotiation how the party's best alternative compares; absent unless the kind is
     *     alternative to agreement
     */
    @EventType(value = "assessment.finding-recorded", version = 1)
    record AssessmentFindingRecorded(
            FindingKind kind,
            @Nullable String subject,
            String statement,
            @Nullable Score score,
            @Nullable Feasibility verdict,
            @Nullable ActorId partyId,
            @Nullable AlternativeValue valueAgainstNegotiation)
            implements AssessmentEvent {}

    /**
     * We were in touch with an actor.
     *
     * @param requestedOn when the contact was asked for; absent where not known
     * @param durationMinutes how long it took, in minutes; absent where not known
     */
    @EventType(value = "assessment.contact-made", version = 1)
    @MinimumLabel(level = Level.TEAM)
    record ContactMade(
            ActorId counterpart,
            Sector sector,
            @Nullable String channel,
            @Nullable String purpose,
            @Nullable When requestedOn,
            ContactInitiator initiatedBy,
            @Nullable Integer durationMinutes)
            implements AssessmentEvent {}

    /** What a finding is about. */
    enum FindingKind {
        PARTY,
        ISSUE,
        DYNAMIC,
        HISTORY_OF_EFFORTS,
        GAP,
        NEED,
        ATTITUDE_TO_CHANGE,
        CIVIL_SOCIETY,
        CIVIL_LIBERTIES,
        FEASIBILITY,
        ALTERNATIVE_TO_AGREEMENT,
        INSTITUTION,
        DIVIDER,
        CONNECTOR,
        MEDIA_ENVIRONMENT,
        PERCEPTION_OF_MEDIATOR
    }

    /** Whether the work can be done. */
    enum Feasibility {
        FEASIBLE,
        FEASIBLE_WITH_PREPARATION,
        NOT_FEASIBLE
    }

    /** How a party's best course without agreement compares with negotiating. */
    enum AlternativeValue {
        WORSE,
        SIMILAR,
        BETTER
    }

    /** Who sought a contact. */
    enum ContactInitiator {
        US,
        THEM,
        THIRD_PARTY
    }
}
