package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What moves between the unofficial and the official process, and what is agreed there. */
public sealed interface TransferEvent extends DomainEvent {

    /**
     * An agreement was reached, or reached a further status; entries with the same id are one agreement.
     *
     * @param dateSigned the date the source gives for this status; absent where it gives none
     * @param stage the phase of the process it belongs to; absent where not said
     * @param level between whom it is; absent where not said
     * @param nature what it settles; absent where not said
     * @param processName the process it came out of; absent where it has no name
     * @param name what the agreement is called
     * @param externalIds its ids in other sources, such as collections of agreements
     * @param thirdParties third parties and their part in it
     */
    @EventType(value = "transfer.agreement-recorded", version = 1)
    record AgreementRecorded(
            @NewId LocalId agreementId,
            String name,
            @Nullable When dateSigned,
            AgreementStatus status,
            @Nullable AgreementStage stage,
            @Nullable AgreementLevel level,
            @Nullable AgreementNature nature,
            @Nullable String processName,
            List<ActorOrText> parties,
            List<ThirdPartyPart> thirdParties,
            List<String> externalIds)
            implements TransferEvent {
        public AgreementRecorded {
            parties = List.copyOf(parties);
            thirdParties = List.copyOf(thirdParties);
            externalIds = List.copyOf(externalIds);
        }
    }

    /**
     * A third party's part in an agreement.
     *
     * @param role in the words of the source; absent where it names none
     */
    record ThirdPartyPart(ActorOrText actor, @Nullable String role) {}

    /** How far an agreement has come. */
    enum AgreementStatus {
        PROPOSED,
        INITIALLED,
        SIGNED,
        UNILATERAL
    }

    /** The phase of a peace process an agreement belongs to. */
    enum AgreementStage {
        CEASEFIRE,
        PRE_NEGOTIATION,
        SUBSTANTIVE_PARTIAL,
        SUBSTANTIVE_COMPREHENSIVE,
        IMPLEMENTATION_OR_RENEGOTIATION,
        RENEWAL,
        OTHER
    }

    /** Between whom an agreement is. */
    enum AgreementLevel {
        INTERSTATE,
        INTRASTATE,
        LOCAL
    }

    /** What an agreement settles. */
    enum AgreementNature {
        GOVERNMENT,
        TERRITORY,
        BOTH,
        OTHER
    }

    /**
     * Something was passed between the unofficial and the official process.
     *
     * @param transferId names the transfer within the case
     * @param what what sort of thing
     * @param productId the joint product passed on; absent where it is none
     * @param sourceRefs what it came out of: products, sessions or entries
     * @param direction which way
     * @param recipient to whom
     * @param route by which route
     */
    @EventType(value = "transfer.conveyed", version = 1)
    record TransferConveyed(
            @NewId LocalId transferId,
            TransferredThing what,
            @Nullable LocalId productId,
            List<String> sourceRefs,
            TransferDirection direction,
            ActorOrText recipient,
            TransferRoute route)
            implements TransferEvent {
        public TransferConveyed {
            sourceRefs = List.copyOf(sourceRefs);
        }
    }

    /**
     * The recipient of a transfer answered.
     *
     * @param transferId the transfer
     * @param answer the answer
     */
    @EventType(value = "transfer.answered", version = 1)
    record TransferAnswered(LocalId transferId, TransferAnswer answer) implements TransferEvent {}

    /**
     * Something that was passed on, or moved by itself, was taken up.
     *
     * @param transferId the transfer; a new one where it was never conveyed by us
     * @param what what sort of thing; absent where it was conveyed
     * @param extent how far
     * @param where where it shows; absent where not said
     * @param agreementRef the agreement it shows in; absent where in none
     * @param alternativeExplanation what else explains it; absent where nothing was seen
     */
    @EventType(value = "transfer.taken-up", version = 1)
    record TransferTakenUp(
            @NewId LocalId transferId,
            @Nullable TransferredThing what,
            TakeUpExtent extent,
            @Nullable String where,
            @Nullable LocalId agreementRef,
            @Nullable String alternativeExplanation)
            implements TransferEvent {}

    /**
     * A formal process handed us an issue, or got it back.
     *
     * @param referralId names the referral within the case; the same when it is returned
     * @param from the formal process
     * @param issue the issue
     * @param terms on what terms; absent where on none
     * @param dueBy by when; absent where no date was set
     * @param returned how it was given back; absent while it is with us
     */
    @EventType(value = "transfer.issue-referred", version = 1)
    record IssueReferred(
            @NewId LocalId referralId,
            ActorOrText from,
            String issue,
            @Nullable String terms,
            @Nullable When dueBy,
            @Nullable ReferralReturn returned)
            implements TransferEvent {}

    /**
     * How a referred issue was given back.
     *
     * @param when when
     * @param productRef the product given back; absent where none was
     */
    record ReferralReturn(When when, @Nullable LocalId productRef) {}

    /** What sort of thing moves between processes. */
    enum TransferredThing {
        IDEA,
        PRODUCT,
        ANALYSIS,
        RELATIONSHIP,
        PERSON,
        CHANNEL,
        PUBLIC_SUPPORT
    }

    /** Which way something moves. */
    enum TransferDirection {
        UP,
        DOWN,
        LATERAL
    }

    /** By which route something moves. */
    enum TransferRoute {
        PARTICIPANT_BRIEFING,
        DOCUMENT,
        MEDIATOR_BRIEFING,
        ROLE_CHANGE,
        PUBLIC
    }

    /** How a recipient answered. */
    enum TransferAnswer {
        ACKNOWLEDGED,
        DECLINED,
        DISMISSED,
        NONE
    }

    /** How far something was taken up. */
    enum TakeUpExtent {
        CLIMATE,
        AGENDA,
        TEXT_PARTLY,
        TEXT_FULLY,
        NEGOTIATOR_IS_ALUMNUS,
        FORUM_BECAME_OFFICIAL
    }
}
