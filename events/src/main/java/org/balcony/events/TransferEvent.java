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
     */
    @EventType(value = "transfer.agreement-recorded", version = 1)
    record AgreementRecorded(
            LocalId agreementId,
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
}
