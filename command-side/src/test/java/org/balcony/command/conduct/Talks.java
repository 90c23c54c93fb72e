package org.balcony.command.conduct;

import java.util.List;
import java.util.UUID;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.DesignEvent.Approach;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.RiskSubject;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Scope;
import org.balcony.events.value.SideCounts;
import org.balcony.events.value.When;

/** The talks that tests of sessions and of confidentiality tell of. */
public final class Talks {

    public static final LocalId WORKSHOP = new LocalId("workshop");
    public static final LocalId REGIME = new LocalId("regime");
    public static final ActorOrText POLITICIANS = ActorOrText.of(Samples.POLITICIANS);
    public static final ActorOrText MILITARY = ActorOrText.of(Samples.MILITARY);

    private Talks() {}

    /** An active case whose conflict has two principal parties. */
    public static Given active() {
        return withoutRisk().given(riskAssessed());
    }

    static Given withoutRisk() {
        return Given.onCase()
                .elsewhere(
                        Given.CONFLICT,
                        new EcosystemCapability(),
                        List.of(principal(Samples.POLITICIANS), principal(Samples.MILITARY)))
                .given(Samples.REGISTERED, new CaseAccepted(null, Given.ANNA));
    }

    private static PartyIdentified principal(org.balcony.events.value.ActorId party) {
        return new PartyIdentified(party, PartyKind.GROUP, true, ContactRestriction.NONE, null);
    }

    static RiskAssessed riskAssessed() {
        return new RiskAssessed(
                new LocalId("risk"),
                RiskSubject.CASE,
                null,
                null,
                null,
                List.of(),
                Rating.of(1),
                Rating.of(2),
                null,
                null);
    }

    static SessionScheduled scheduled(PresenceRule rule, Integer quorum, ActorOrText... expected) {
        return scheduled(WORKSHOP, "2026-04-10", rule, quorum, null, expected);
    }

    public static SessionScheduled scheduled(
            LocalId id, String when, PresenceRule rule, Integer quorum, LocalId regime, ActorOrText... expected) {
        return new SessionScheduled(
                id,
                SessionKind.PROBLEM_SOLVING_WORKSHOP,
                When.of(when),
                null,
                null,
                List.of(expected),
                rule,
                quorum,
                regime,
                List.of(),
                null,
                null);
    }

    static ProcessDesignAdopted designed(PresenceRule rule, Integer quorum) {
        return new ProcessDesignAdopted(
                1, List.of(), Approach.ELICITIVE, null, null, List.of(), rule, quorum, "calls", null);
    }

    public static ConfidentialityRegimeAgreed regime(RegimeKind kind) {
        return regime(REGIME, kind, Scope.CASE, null, null);
    }

    public static ConfidentialityRegimeAgreed regime(
            LocalId id, RegimeKind kind, Scope scope, Sunset sunset, LocalId supersedes) {
        return new ConfidentialityRegimeAgreed(
                id, kind, scope, List.of(), List.of(POLITICIANS, MILITARY), null, sunset, supersedes);
    }

    static SessionOpened opened(LocalId id) {
        return new SessionOpened(id, null, List.of(POLITICIANS, MILITARY), true, null, REGIME, List.of());
    }

    static SessionHeld held(HeldMode mode, AttendanceSummary counts, ActorOrText... present) {
        return held(mode, counts, List.of(), present);
    }

    static SessionHeld held(
            HeldMode mode, AttendanceSummary counts, List<ActorOrText> attributedTo, ActorOrText... present) {
        return new SessionHeld(
                WORKSHOP,
                mode,
                null,
                null,
                null,
                null,
                List.of(present),
                List.of("water"),
                "Both sides see the wells first",
                List.of(),
                attributedTo,
                counts);
    }

    static AttendanceSummary counts(int total, SideCounts bySide) {
        return new AttendanceSummary(total, bySide, null, null, null, null);
    }

    static AttendanceRecorded attendance(String participation, AttendanceStatus status) {
        return new AttendanceRecorded(WORKSHOP, new LocalId(participation), status, null);
    }

    public static CandidateNominated nominated(String participation, ActorOrText side, Capacity capacity) {
        PersonId person = new PersonId(new UUID(5, participation.hashCode()));
        return new CandidateNominated(new LocalId(participation), person, side, null, null, capacity);
    }

    /** A person who was nominated, invited to the case, and accepted, without consent so far. */
    static DomainEvent[] accepted(String participation, ActorOrText side) {
        LocalId id = new LocalId(participation);
        return new DomainEvent[] {
            nominated(participation, side, Capacity.PERSONAL),
            new ParticipantInvited(id, null, null, null, null),
            new InvitationAnswered(id, null, null, InvitationAnswer.ACCEPTED, null)
        };
    }

    static InformedConsentRecorded consent(String participation) {
        return new InformedConsentRecorded(
                new LocalId(participation), List.of(ConsentScope.PARTICIPATE), ConsentForm.WRITTEN, null, true, null);
    }
}
