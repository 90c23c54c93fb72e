package org.balcony.events;

import java.util.List;
import org.balcony.events.DesignEvent.CriterionKind;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Language;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Persons in a case, by pseudonym: how they came, what they consented to, how they left. */
public sealed interface ParticipantEvent extends DomainEvent {

    /**
     * Somebody was proposed to take part.
     *
     * @param participationId names this participation within the case
     * @param personId the person, known only by pseudonym
     * @param side the side the person would sit for
     * @param sector the sector of society the person comes from; absent where not known
     * @param nominatedBy who proposed the person; absent where not known
     * @param proposedCapacity the capacity proposed; absent where not said
     */
    @EventType(value = "participant.candidate-nominated", version = 1)
    record CandidateNominated(
            @OfParticipation @NewId LocalId participationId,
            PersonId personId,
            ActorOrText side,
            @Nullable Sector sector,
            @Nullable ActorOrText nominatedBy,
            @Nullable Capacity proposedCapacity)
            implements ParticipantEvent {}

    /**
     * A candidate was held against the criteria.
     *
     * @param participationId the participation
     * @param criteriaVersion the version of the criteria
     * @param results what was found on each criterion
     * @param verdict what follows
     */
    @EventType(value = "participant.candidate-screened", version = 1)
    record CandidateScreened(
            @OfParticipation LocalId participationId,
            int criteriaVersion,
            List<ScreeningResult> results,
            ScreeningVerdict verdict)
            implements ParticipantEvent {
        public CandidateScreened {
            results = List.copyOf(results);
        }
    }

    /**
     * A candidate was not chosen.
     *
     * @param participationId the participation
     * @param reason why
     * @param informed whether the person was told; absent where not known
     */
    @EventType(value = "participant.candidate-not-selected", version = 1)
    @MinimumLabel(level = Level.TEAM)
    record CandidateNotSelected(
            @OfParticipation LocalId participationId,
            NotSelectedReason reason,
            @Nullable Boolean informed) implements ParticipantEvent {}

    /**
     * A person was invited.
     *
     * @param participationId the participation
     * @param sessionId the session invited to; absent means the case
     * @param capacity the capacity invited in; absent where not said
     * @param riskBriefed whether the person was told of the risks; absent where not known
     * @param channel how the invitation was brought; absent where not said
     */
    @EventType(value = "participant.invited", version = 1)
    record ParticipantInvited(
            @OfParticipation LocalId participationId,
            @Nullable LocalId sessionId,
            @Nullable Capacity capacity,
            @Nullable Boolean riskBriefed,
            @Sealed(under = "participationId") @Nullable String channel)
            implements ParticipantEvent {}

    /**
     * An invitation was answered, by a person or by a party as such.
     *
     * @param participationId the participation; absent where a party answered
     * @param party the party; absent where a person answered
     * @param sessionId the session invited to; absent means the case
     * @param answer the answer
     * @param reason why; absent where not said
     */
    @EventType(value = "participant.invitation-answered", version = 1)
    record InvitationAnswered(
            @OfParticipation @Nullable LocalId participationId,
            @Nullable ActorOrText party,
            @Nullable LocalId sessionId,
            InvitationAnswer answer,
            @Nullable AnswerReason reason)
            implements ParticipantEvent {}

    /**
     * A person consented, knowing to what.
     *
     * @param participationId the participation
     * @param scope to what
     * @param form how it was given
     * @param language the language in which it was explained; absent where not known
     * @param voluntary whether it was given without pressure
     * @param validUntil until when; absent where no end was agreed
     */
    @EventType(value = "participant.informed-consent-recorded", version = 1)
    record InformedConsentRecorded(
            @OfParticipation LocalId participationId,
            List<ConsentScope> scope,
            ConsentForm form,
            @Nullable Language language,
            boolean voluntary,
            @Nullable When validUntil)
            implements ParticipantEvent {
        public InformedConsentRecorded {
            scope = List.copyOf(scope);
        }
    }

    /**
     * A person withdrew consent.
     *
     * @param participationId the participation
     * @param scope from what; an empty list means everything
     * @param from from when on; absent means at once
     */
    @EventType(value = "participant.informed-consent-withdrawn", version = 1)
    record InformedConsentWithdrawn(
            @OfParticipation LocalId participationId,
            List<ConsentScope> scope,
            @Nullable When from) implements ParticipantEvent {
        public InformedConsentWithdrawn {
            scope = List.copyOf(scope);
        }

        /** Whether consent to this was withdrawn. */
        public boolean covers(ConsentScope one) {
            return scope.isEmpty() || scope.contains(one);
        }
    }

    /**
     * A person's position in public life changed.
     *
     * @param participationId the participation
     * @param from the position before; absent where not known
     * @param to the position now
     * @param capacityFrom the capacity before; absent where it stays
     * @param capacityTo the capacity now; absent where it stays
     * @param effective since when; absent where not known
     * @param publiclyKnown whether it is publicly known; absent where not known
     */
    @EventType(value = "participant.role-changed", version = 1)
    record ParticipantRoleChanged(
            @OfParticipation LocalId participationId,
            @Nullable PublicRole from,
            PublicRole to,
            @Nullable Capacity capacityFrom,
            @Nullable Capacity capacityTo,
            @Nullable When effective,
            @Nullable Boolean publiclyKnown)
            implements ParticipantEvent {}

    /**
     * A person left the case.
     *
     * @param participationId the participation
     * @param kind how
     * @param replacedBy the participation that takes the place; absent where none does
     */
    @EventType(value = "participant.left", version = 1)
    record ParticipantLeft(
            @OfParticipation LocalId participationId,
            LeavingKind kind,
            @OfParticipation @Nullable LocalId replacedBy) implements ParticipantEvent {}

    /**
     * A participant's data were erased everywhere: whoever keeps anything under this participation is to drop it. It says
     * nothing else of the person, and is the last that is heard of the participation.
     *
     * @param participationId the participation, under the name by which the reader knew it
     */
    @EventType(value = "participant.erased", version = 1)
    record ParticipantErased(@OfParticipation LocalId participationId) implements ParticipantEvent {}

    /**
     * What was found on one criterion.
     *
     * @param criterion the criterion
     * @param result what was found
     */
    record ScreeningResult(CriterionKind criterion, CriterionResult result) {}

    /** In what capacity a person takes part. */
    enum Capacity {
        PERSONAL,
        REPRESENTATIVE,
        OBSERVER,
        EXPERT,
        OFFICIAL_NEGOTIATOR
    }

    /** Whether a criterion is met. */
    enum CriterionResult {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /** What follows from screening. */
    enum ScreeningVerdict {
        SUITABLE,
        SUITABLE_WITH_SUPPORT,
        UNSUITABLE,
        DEFERRED
    }

    /** Why a candidate was not chosen. */
    enum NotSelectedReason {
        CRITERIA,
        BALANCE,
        CAPACITY_LIMIT,
        SECURITY,
        PARTY_VETO,
        DONOR_CONDITION,
        LEGAL_BAR,
        OTHER
    }

    /** How an invitation was answered. */
    enum InvitationAnswer {
        ACCEPTED,
        DECLINED,
        CONDITIONAL,
        NONE
    }

    /** Why an invitation was answered so. */
    enum AnswerReason {
        FEAR,
        AUTHORITY_REFUSED,
        TRAVEL_DOCUMENT,
        ALLIANCE_DISPUTE,
        OBJECTS_TO_OTHERS,
        SCHEDULE,
        FEARS_LOSS_OF_POWER,
        OTHER
    }

    /** What a person may consent to. */
    enum ConsentScope {
        PARTICIPATE,
        RECORDED_INTERNALLY,
        CONTACTED_LATER,
        EVALUATOR_ACCESS,
        QUOTED_WITHOUT_NAME,
        NAMED
    }

    /** How consent was given. */
    enum ConsentForm {
        WRITTEN,
        ORAL_WITNESSED
    }

    /** A position in public life. */
    enum PublicRole {
        UNOFFICIAL,
        ADVISER,
        OFFICIAL_NEGOTIATOR,
        MINISTER,
        LEGISLATOR,
        PARTY_LEADER,
        CIVIL_SOCIETY_FOUNDER,
        MEDIA,
        OTHER
    }

    /** How a person left a case. */
    enum LeavingKind {
        COMPLETED,
        WITHDREW,
        REMOVED,
        BARRED_BY_AUTHORITY,
        UNSAFE,
        REPLACED,
        DECEASED
    }
}
