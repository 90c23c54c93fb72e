package org.balcony.events.samples;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.AssessmentEvent.AlternativeValue;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.CaseEvent.ResumedFrom;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.ConflictEvent.ConfigurationChange;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.ContextEventKind;
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEndReason;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.MandateEvent.TrackScheme;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.EvidenceKind;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.TransferEvent.AgreementLevel;
import org.balcony.events.TransferEvent.AgreementNature;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.AgreementStage;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.TransferEvent.ThirdPartyPart;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Score;
import org.balcony.events.value.Sector;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import tools.jackson.databind.node.JsonNodeFactory;

/** One realistic instance of every event: the river dialogue PONT-24 in the Two Banks conflict. */
public final class Samples {

    public static final ConflictId CONFLICT = ConflictId.of("0192c3a0-0000-7000-8000-0000000000c1");
    public static final CaseId CASE = CaseId.of("0192c3a0-0000-7000-8000-0000000000ca");
    public static final ActorId OUR_ORGANISATION = actor(1);
    public static final ActorId GOVERNMENT = actor(2);
    public static final ActorId RIVER_FRONT = actor(3);
    public static final ActorId ELDERS = actor(4);
    public static final UserId LEAD_MEDIATOR = new UserId("amina");
    public static final UserId CASE_OFFICER = new UserId("tomas");
    public static final LocalId FIRST_ASSESSMENT = new LocalId("assessment-1");
    public static final LocalId CEASEFIRE = new LocalId("ceasefire-of-the-fords");

    private Samples() {}

    /** One instance of every event of the catalogue. */
    public static List<DomainEvent> oneOfEach() {
        return Stream.of(
                        ofTheFirstFamilies(),
                        AssessmentSamples.oneOfEach(),
                        StrategySamples.oneOfEach(),
                        DesignSamples.oneOfEach(),
                        ParticipantSamples.oneOfEach(),
                        ConductSamples.oneOfEach(),
                        PowerSamples.oneOfEach(),
                        ObstacleSamples.oneOfEach(),
                        ProductSamples.oneOfEach(),
                        CoordinationSamples.oneOfEach(),
                        RoleSamples.oneOfEach(),
                        FundingSamples.oneOfEach(),
                        ConfidentialitySamples.oneOfEach(),
                        SafetySamples.oneOfEach(),
                        FollowUpSamples.oneOfEach(),
                        EvaluationSamples.oneOfEach(),
                        PersonSamples.oneOfEach(),
                        AccessSamples.oneOfEach(),
                        TransferSamples.oneOfEach(),
                        RecordSamples.oneOfEach())
                .<DomainEvent>flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> ofTheFirstFamilies() {
        return List.of(
                conflictRegistered(),
                governmentIdentified(),
                frontSplit(),
                initiativeMapped(),
                counterpartRotated(),
                talksStalled(),
                eldersProfiled(),
                eldersTextsErased(),
                caseRegistered(),
                caseAccepted(),
                new CaseDeclined(DeclineReason.SATURATION),
                caseSuspended(),
                caseResumed(),
                caseClosed(),
                mandateAgreed(),
                mandateEnded(),
                trackDesignated(),
                assessmentOpened(),
                assessmentEnded(),
                ceasefireSigned(),
                evidenceFor(event(1)),
                correctedTitle(event(1)),
                new RecordRetracted(event(2), RetractionReason.DUPLICATE),
                disputed(event(3)),
                new FlagAcknowledged("lead_vacant", "role/lead_mediator"));
    }

    public static ConflictRegistered conflictRegistered() {
        return new ConflictRegistered(
                new Code("TWO-BANKS"),
                "Use of the river and who speaks for its people",
                "Upper valley",
                List.of("https://example.org/conflicts/4711"));
    }

    public static PartyIdentified governmentIdentified() {
        return new PartyIdentified(GOVERNMENT, PartyKind.STATE, true, ContactRestriction.NONE, null);
    }

    public static PartyIdentified frontIdentified() {
        return new PartyIdentified(
                RIVER_FRONT, PartyKind.ARMED_GROUP, true, ContactRestriction.OFFICIALS_CANNOT_MEET, null);
    }

    public static PartyConfigurationChanged frontSplit() {
        return new PartyConfigurationChanged(
                ConfigurationChange.SPLIT, List.of(RIVER_FRONT), List.of(RIVER_FRONT, actor(5)));
    }

    public static InitiativeMapped initiativeMapped() {
        return new InitiativeMapped(
                new LocalId("river-dialogue"),
                List.of(OUR_ORGANISATION),
                InitiativeKind.DIALOGUE,
                unofficialTrack(),
                List.of(GOVERNMENT, RIVER_FRONT),
                List.of("water", "return of the displaced"),
                When.of("2024-09/.."),
                InitiativeStatus.ACTIVE,
                CASE);
    }

    public static CounterpartRotated counterpartRotated() {
        return new CounterpartRotated(
                GOVERNMENT, "Head of the water department", "the acting head", "the new head", CASE_OFFICER);
    }

    public static ContextEventRecorded talksStalled() {
        return new ContextEventRecorded(
                ContextEventKind.OFFICIAL_TALKS_STALLED,
                "the capital",
                "Nobody meets officially while the envoy is away",
                List.of());
    }

    public static ActorProfiled eldersProfiled() {
        return new ActorProfiled(
                new Code("ELDERS"),
                "Council of Elders of the Fords",
                "traditional council",
                List.of(Sector.TRADITIONAL, Sector.CIVIL_SOCIETY),
                null,
                "Safe fords in the dry season",
                List.of(),
                "May not speak with foreign military staff",
                false);
    }

    public static EntrustedTextsErased eldersTextsErased() {
        return new EntrustedTextsErased(
                ErasureGround.CONSENT_WITHDRAWN, new ActorOrText("The eldest of the elders"), 1, 2);
    }

    public static CaseRegistered caseRegistered() {
        return new CaseRegistered(
                new Code("PONT-24"),
                CONFLICT,
                "River dialogue",
                ActorOrText.of(OUR_ORGANISATION),
                Origin.COMMUNITY_REQUEST,
                Label.of(Level.ORGANISATION));
    }

    public static CaseAccepted caseAccepted() {
        return new CaseAccepted("Both banks asked for us", LEAD_MEDIATOR);
    }

    public static CaseSuspended caseSuspended() {
        return new CaseSuspended(SuspensionReason.SECURITY, When.of("2025-04"));
    }

    public static CaseResumed caseResumed() {
        return new CaseResumed(ResumedFrom.SUSPENDED, "The road along the river is open again");
    }

    public static CaseClosed caseClosed() {
        return new CaseClosed(CaseOutcome.PROCESS_BECAME_OFFICIAL, List.of("Return the maps to the elders"));
    }

    public static MandateAgreed mandateAgreed() {
        return new MandateAgreed(
                new LocalId("mandate-1"),
                List.of(GOVERNMENT, RIVER_FRONT),
                "Host talks about the use of the fords",
                ThirdPartyRole.FACILITATOR,
                ReportingLine.ALL_PARTIES,
                MandateForm.LETTER,
                When.of("2024-09-10/2025-09-09"),
                null);
    }

    public static MandateEnded mandateEnded() {
        return new MandateEnded(new LocalId("mandate-1"), MandateEndReason.FULFILLED);
    }

    public static TrackDesignated trackDesignated() {
        return new TrackDesignated(
                DeclaredTrack.I_5, TrackScheme.THIRD_PARTY_AND_PARTICIPANTS, unofficialTrack(), "water");
    }

    public static TrackProfile unofficialTrack() {
        return new TrackProfile(
                TrackProfile.ThirdPartyStatus.UNOFFICIAL,
                TrackProfile.ParticipantStatus.MIXED,
                TrackProfile.SocietyLevel.MIDDLE,
                TrackProfile.FormalLink.INFORMAL,
                TrackProfile.Publicity.DISCREET);
    }

    public static StageIterationOpened assessmentOpened() {
        return new StageIterationOpened(
                FIRST_ASSESSMENT, Stage.ASSESSMENT, null, 1, IterationTrigger.FIRST, null, "elders of both banks");
    }

    public static StageIterationEnded assessmentEnded() {
        return new StageIterationEnded(
                FIRST_ASSESSMENT,
                IterationOutcome.COMPLETED,
                "Both banks would talk about water first",
                List.of("Who speaks for the displaced?"));
    }

    public static AssessmentFindingRecorded findingRecorded() {
        return new AssessmentFindingRecorded(
                FindingKind.ALTERNATIVE_TO_AGREEMENT,
                "fords in the dry season",
                "Without agreement the front loses the harvest of the east bank",
                Score.of(3),
                null,
                RIVER_FRONT,
                AlternativeValue.WORSE);
    }

    public static ContactMade contactMade() {
        return new ContactMade(
                RIVER_FRONT,
                null,
                Sector.MILITARY,
                "through the elders",
                "ask what they need in order to come",
                When.of("2024-08-20~"),
                ContactInitiator.US,
                90);
    }

    public static AgreementRecorded ceasefireSigned() {
        return new AgreementRecorded(
                CEASEFIRE,
                "Ceasefire of the Fords",
                When.of("2025-01-14"),
                AgreementStatus.SIGNED,
                AgreementStage.CEASEFIRE,
                AgreementLevel.LOCAL,
                AgreementNature.OTHER,
                "River dialogue",
                List.of(ActorOrText.of(GOVERNMENT), new ActorOrText("Front der Flüsse – جبهة النهر")),
                List.of(new ThirdPartyPart(ActorOrText.of(OUR_ORGANISATION), "facilitator")),
                List.of("PA-X 99001"));
    }

    public static EvidenceAttached evidenceFor(EventId target) {
        return new EvidenceAttached(
                List.of(target),
                EvidenceKind.DOCUMENT,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "archive/2025/ceasefire-of-the-fords.pdf");
    }

    public static RecordCorrected correctedTitle(EventId target) {
        return new RecordCorrected(
                target,
                "workingTitle",
                JsonNodeFactory.instance.stringNode("River dialogue"),
                JsonNodeFactory.instance.stringNode("Dialogue of the Fords"),
                CorrectionKind.CLERICAL);
    }

    public static RecordDisputed disputed(EventId target) {
        return new RecordDisputed(
                target, "Council of Elders of the Fords", "We were not asked before this was written");
    }

    /** The id of the n-th event of the samples. */
    public static EventId event(int n) {
        return new EventId(id(0xe000 + n));
    }

    private static ActorId actor(int n) {
        return new ActorId(id(0xac00 + n));
    }

    private static UUID id(long tail) {
        return new UUID(0x0192c3a000007000L, 0x8000000000000000L | tail);
    }
}
