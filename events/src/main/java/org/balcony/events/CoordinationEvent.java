package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** How third parties talk to each other before they act. */
public sealed interface CoordinationEvent extends DomainEvent {

    /**
     * We asked another third party before acting.
     *
     * @param consultationId names the consultation within the case
     * @param with whom
     * @param about about which initiative or action; absent where not said
     * @param initiativeId the initiative on the conflict's map it is about; absent where about none
     * @param plannedActionOn when the action is planned; absent where not said
     */
    @EventType(value = "consultation.sought", version = 1)
    record ConsultationSought(
            @NewId LocalId consultationId,
            ActorOrText with,
            @Nullable String about,
            @Nullable LocalId initiativeId,
            @Nullable When plannedActionOn)
            implements CoordinationEvent {}

    /**
     * A consultation took place.
     *
     * @param consultationId the consultation; a new one where it was never sought
     * @param with with whom; absent where it was sought
     * @param about about what; absent where it was sought
     * @param initiativeId the initiative on the conflict's map it was about; absent where about none
     * @param outcome what came of it
     * @param commitments what was promised
     */
    @EventType(value = "consultation.held", version = 1)
    record ConsultationHeld(
            @NewId LocalId consultationId,
            @Nullable ActorOrText with,
            @Nullable String about,
            @Nullable LocalId initiativeId,
            ConsultationOutcome outcome,
            List<String> commitments)
            implements CoordinationEvent {
        public ConsultationHeld {
            commitments = List.copyOf(commitments);
        }
    }

    /**
     * A consultation did not take place, or was deliberately left out.
     *
     * @param consultationId the consultation; a new one where it was never sought
     * @param with with whom; absent where it was sought
     * @param about about what; absent where it was sought
     * @param initiativeId the initiative on the conflict's map it was about; absent where about none
     * @param why why
     * @param ground for a waiver, on what ground; absent otherwise
     */
    @EventType(value = "consultation.not-held", version = 1)
    record ConsultationNotHeld(
            @NewId LocalId consultationId,
            @Nullable ActorOrText with,
            @Nullable String about,
            @Nullable LocalId initiativeId,
            NotConsulted why,
            @Nullable WaiverGround ground)
            implements CoordinationEvent {}

    /**
     * Third parties agreed how to work together.
     *
     * @param arrangementId names the arrangement within the case
     * @param kind what sort of arrangement
     * @param mode whether somebody leads
     * @param members who is in it
     * @param lead who leads; absent where nobody does
     * @param channelRules what may be said over which channel; absent where not settled
     */
    @EventType(value = "coordination.arrangement-agreed", version = 1)
    record CoordinationArrangementAgreed(
            @NewId LocalId arrangementId,
            ArrangementKind kind,
            ArrangementMode mode,
            List<ActorOrText> members,
            @Nullable ActorOrText lead,
            @Nullable String channelRules)
            implements CoordinationEvent {
        public CoordinationArrangementAgreed {
            members = List.copyOf(members);
        }
    }

    /**
     * An arrangement ended.
     *
     * @param arrangementId the arrangement
     * @param reason why; absent where not known
     */
    @EventType(value = "coordination.arrangement-ended", version = 1)
    record CoordinationArrangementEnded(
            LocalId arrangementId, @Nullable String reason) implements CoordinationEvent {}

    /**
     * Another third party did something, or is about to.
     *
     * @param actor who
     * @param kind what
     * @param when whether we learned of it before or after; absent where not known
     * @param learnedVia from whom
     * @param response what we answered; absent where not known
     */
    @EventType(value = "coordination.third-party-action-notified", version = 1)
    record ThirdPartyActionNotified(
            ActorOrText actor,
            ThirdPartyAction kind,
            @Nullable RelativeTime when,
            LearnedVia learnedVia,
            @Nullable ThirdPartyResponse response)
            implements CoordinationEvent {}

    /** What came of a consultation. */
    enum ConsultationOutcome {
        NO_OBJECTION,
        ADJUST,
        DIVIDE_LABOUR,
        DEFER,
        OBJECTION,
        INFORMATION_ONLY,
        ACT_JOINTLY
    }

    /** Why a consultation did not take place. */
    enum NotConsulted {
        DECLINED,
        UNANSWERED,
        WAIVED
    }

    /** On what ground a consultation was waived. */
    enum WaiverGround {
        DO_NO_HARM,
        SECRECY_OF_PRETALKS,
        INDEPENDENCE,
        LEGAL,
        TIME_CRITICAL
    }

    /** What sort of arrangement it is. */
    enum ArrangementKind {
        CONTACT_GROUP,
        SUPPORT_GROUP,
        LEAD_ACTOR,
        NETWORK,
        MESSAGE_GROUP,
        JOINT_ANALYSIS,
        LEARNING_SPACE
    }

    /** Whether somebody leads. */
    enum ArrangementMode {
        HIERARCHICAL,
        NETWORK
    }

    /** What a third party did. */
    enum ThirdPartyAction {
        FUNDS_A_PARTY,
        TRAINS_A_PARTY,
        OFFERS_GOOD_OFFICES,
        OFFERS_VENUE,
        OFFERS_INCENTIVE,
        ISSUES_STATEMENT,
        OPENS_PARALLEL_PROCESS,
        BACK_CHANNEL,
        MONITORS,
        PROVIDES_SECURITY
    }

    /** Whether we learned of an action before it was taken or after. */
    enum RelativeTime {
        BEFORE,
        AFTER
    }

    /** From whom we learned of an action. */
    enum LearnedVia {
        TOLD_BY_ACTOR,
        THIRD_PARTY,
        MEDIA
    }

    /** What we answered. */
    enum ThirdPartyResponse {
        WELCOME,
        ACCEPT,
        DECLINE,
        ASK_CHANGE,
        NONE
    }
}
