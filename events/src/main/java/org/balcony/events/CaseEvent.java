package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.Label;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** A case from registration to closing and back. */
public sealed interface CaseEvent extends DomainEvent {

    /**
     * A case was opened in our books.
     *
     * @param workingTitle an alias that may be shown to everybody who may see that the case exists
     */
    @EventType(value = "case.registered", version = 1)
    record CaseRegistered(
            Code caseCode,
            ConflictId conflictId,
            String workingTitle,
            ActorOrText leadOrganisation,
            Origin origin,
            Label defaultLabel)
            implements CaseEvent {}

    /**
     * We took the case on.
     *
     * @param basis on what ground, in words; absent where the rationale says it
     */
    @EventType(value = "case.accepted", version = 1)
    record CaseAccepted(@Nullable String basis, UserId decidedBy) implements CaseEvent {}

    /** We did not take the case on. */
    @EventType(value = "case.declined", version = 1)
    record CaseDeclined(DeclineReason reason) implements CaseEvent {}

    /**
     * Work on the case was halted.
     *
     * @param reviewBy when it is to be looked at again; absent where no date was set
     */
    @EventType(value = "case.suspended", version = 1)
    record CaseSuspended(SuspensionReason reason, @Nullable When reviewBy) implements CaseEvent {}

    /**
     * Work on the case went on.
     *
     * @param whatChanged what made it possible; absent where nobody said
     */
    @EventType(value = "case.resumed", version = 1)
    record CaseResumed(ResumedFrom from, @Nullable String whatChanged) implements CaseEvent {}

    /**
     * The case was closed, with what we still owe.
     *
     * @param residualObligations what we still owe anybody
     */
    @EventType(value = "case.closed", version = 1)
    record CaseClosed(CaseOutcome outcome, List<String> residualObligations) implements CaseEvent {
        public CaseClosed {
            residualObligations = List.copyOf(residualObligations);
        }
    }

    /** Where a case came from. */
    enum Origin {
        PARTY_REQUEST,
        OWN_INITIATIVE,
        THIRD_PARTY_REQUEST,
        REFERRAL_FROM_TRACK_ONE,
        COMMUNITY_REQUEST,
        DONOR_CALL
    }

    /** Why a case was not taken on. */
    enum DeclineReason {
        NOT_WANTED_BY_PARTIES,
        OUTSIDERS_NOT_ACCEPTED,
        NO_CIVIL_SOCIETY,
        SATURATION,
        UNSAFE,
        NO_MANDATE,
        NO_ADDED_VALUE,
        LEGAL_BAR,
        OTHER
    }

    /** Why a case was halted. */
    enum SuspensionReason {
        SECURITY,
        POLITICAL_FREEZE,
        FUNDING,
        PARTY_REQUEST,
        DO_NO_HARM,
        STAFFING,
        OTHER
    }

    /** The status a case is resumed from. */
    enum ResumedFrom {
        SUSPENDED,
        CLOSED,
        DECLINED
    }

    /** How a case ended. */
    enum CaseOutcome {
        OBJECTIVES_MET,
        PROCESS_BECAME_OFFICIAL,
        HANDED_OVER,
        NO_PROCESS_LAUNCHED,
        PARTIES_WITHDREW,
        FUNDING_ENDED,
        UNSAFE,
        SUPERSEDED,
        DISCONTINUED
    }
}
