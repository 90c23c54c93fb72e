package org.balcony.command.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.Feasibility;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.CaseEvent.ResumedFrom;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.ContextEventKind;
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEndReason;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.When;

/** Histories of a case as they might be, sensible or not. */
final class Histories {

    private static final LocalId A = new LocalId("a");
    private static final LocalId B = new LocalId("b");

    private Histories() {}

    /** Events of a case that say something by themselves. */
    static final List<DomainEvent> OF_A_CASE = List.of(
            Samples.REGISTERED,
            new CaseAccepted(null, Given.ANNA),
            new CaseDeclined(DeclineReason.SATURATION),
            new CaseSuspended(SuspensionReason.SECURITY, null),
            new CaseResumed(ResumedFrom.SUSPENDED, null),
            new CaseResumed(ResumedFrom.CLOSED, null),
            new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of()),
            mandate(A, ThirdPartyRole.MEDIATOR),
            mandate(B, ThirdPartyRole.ADVOCATE),
            new MandateEnded(A, MandateEndReason.FULFILLED),
            new StageIterationOpened(A, Stage.CONDUCT, null, 1, IterationTrigger.FIRST, null, null),
            new StageIterationOpened(B, Stage.DESIGN, "women", 1, IterationTrigger.FIRST, null, null),
            new StageIterationEnded(A, IterationOutcome.COMPLETED, null, List.of()),
            new StageIterationEnded(B, IterationOutcome.COMPLETED, null, List.of()),
            feasibility(Feasibility.FEASIBLE),
            feasibility(Feasibility.NOT_FEASIBLE),
            new AssessmentFindingRecorded(FindingKind.ISSUE, null, "Land", null, null, null, null),
            new ContactMade(Samples.MILITARY, null, Sector.MILITARY, null, null, null, ContactInitiator.US, null),
            nominated(A),
            nominated(B),
            new ParticipantInvited(A, null, null, null, null),
            new InvitationAnswered(A, null, null, InvitationAnswer.ACCEPTED, null),
            new InformedConsentRecorded(A, List.of(ConsentScope.PARTICIPATE), ConsentForm.WRITTEN, null, true, null),
            new InformedConsentWithdrawn(A, List.of(), null),
            new AttendanceRecorded(B, A, AttendanceStatus.PRESENT, null),
            new ParticipantLeft(A, LeavingKind.COMPLETED, null),
            agreement(A, "1994"),
            agreement(A, "1993-09-13"),
            agreement(B, "1995"));

    /** The same with what the further families add. */
    static final List<DomainEvent> OF_ANY_CASE =
            Stream.of(OF_A_CASE, HistoriesOfPower.EVENTS).flatMap(List::stream).toList();

    /** Events of conflicts and actors. */
    static final List<DomainEvent> OF_OTHER_STREAMS = List.of(
            new PartyIdentified(Samples.MILITARY, PartyKind.ARMED_GROUP, true, ContactRestriction.LISTED, null),
            new InitiativeMapped(
                    A,
                    List.of(),
                    InitiativeKind.DIALOGUE,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    InitiativeStatus.ACTIVE,
                    null),
            new PersonRegistered(new Code("P-17"), null),
            new PersonalDataErased(1, List.of(), List.of(), null, null),
            new ContextEventRecorded(ContextEventKind.COUP, null, null, List.of()),
            new ActorProfiled(null, "Owner", null, List.of(), null, null, List.of(), null, null));

    /** Facts in the order of storing, some of them about earlier ones. */
    static Arbitrary<List<Fact>> ofACase() {
        return steps().list().ofMaxSize(30).map(steps -> {
            List<Fact> facts = new ArrayList<>();
            steps.forEach(step -> facts.add(step.after(facts)));
            return List.copyOf(facts);
        });
    }

    /** Facts that say something by themselves. */
    static Arbitrary<List<Fact>> withoutEntriesAboutEntries() {
        return Arbitraries.of(OF_ANY_CASE).list().ofMaxSize(30).map(events -> {
            List<Fact> facts = new ArrayList<>();
            events.forEach(event -> facts.add(fact(facts.size() + 1, event)));
            return List.copyOf(facts);
        });
    }

    static Fact fact(int number, DomainEvent event) {
        return Given.fact(number, "2026-03-0" + (1 + number % 2), number % 3 == 0 ? A : null, event);
    }

    private interface Step {
        Fact after(List<Fact> earlier);
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Step> plain = Arbitraries.of(OF_ANY_CASE).map(event -> earlier -> fact(earlier.size() + 1, event));
        Arbitrary<Step> retraction = Arbitraries.integers().between(1, 30).map(back -> earlier -> {
            int target = Math.max(1, earlier.size() + 1 - back);
            return fact(earlier.size() + 1, new RecordRetracted(Given.id(target), RetractionReason.DUPLICATE));
        });
        Arbitrary<Step> correction = Combinators.combine(
                        Arbitraries.integers().between(1, 30), Arbitraries.of("occurredAt", "dateSigned", "target"))
                .as((back, field) -> earlier -> {
                    int target = Math.max(1, earlier.size() + 1 - back);
                    return fact(
                            earlier.size() + 1,
                            new RecordCorrected(
                                    Given.id(target),
                                    field,
                                    BalconyJson.mapper().nullNode(),
                                    BalconyJson.mapper()
                                            .readTree(
                                                    field.equals("target")
                                                            ? '"' + Given.id(1).toString() + '"'
                                                            : "\"1996\""),
                                    CorrectionKind.CLERICAL));
                });
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, plain),
                net.jqwik.api.Tuple.of(2, retraction),
                net.jqwik.api.Tuple.of(1, correction));
    }

    private static CandidateNominated nominated(LocalId id) {
        return new CandidateNominated(
                id, new PersonId(new UUID(5, 1)), ActorOrText.of(Samples.MILITARY), null, null, null);
    }

    private static MandateAgreed mandate(LocalId id, ThirdPartyRole role) {
        return new MandateAgreed(
                id,
                List.of(Samples.POLITICIANS),
                "talks",
                role,
                ReportingLine.ALL_PARTIES,
                MandateForm.ORAL,
                null,
                null);
    }

    private static AssessmentFindingRecorded feasibility(Feasibility verdict) {
        return new AssessmentFindingRecorded(FindingKind.FEASIBILITY, null, "Judged", null, verdict, null, null);
    }

    private static AgreementRecorded agreement(LocalId id, String date) {
        return new AgreementRecorded(
                id,
                "Accord",
                When.of(date),
                AgreementStatus.SIGNED,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
