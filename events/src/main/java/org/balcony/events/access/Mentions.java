package org.balcony.events.access;

import java.util.Optional;
import org.balcony.events.AccessEvent;
import org.balcony.events.ActorEvent;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DesignEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FundingEvent;
import org.balcony.events.MandateEvent;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.PersonEvent;
import org.balcony.events.PowerEvent;
import org.balcony.events.ProductEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RoleEvent;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StrategyEvent;
import org.balcony.events.TransferEvent;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What an event names that decides who may see and write it. Every event must have an opinion here.
 *
 * @param matter the confidential matter it is, or is about
 * @param session the session it is about
 * @param strand the strand it says it belongs to
 * @param iteration the run through a stage it is about
 */
public record Mentions(
        Optional<LocalId> matter, Optional<LocalId> session, Optional<String> strand, Optional<LocalId> iteration) {

    private static final Mentions NOTHING =
            new Mentions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What the event itself names; its circumstances may tie it to a run through a stage too. */
    public static Mentions of(DomainEvent event) {
        return switch (event) {
            case ConductEvent.SessionScheduled one -> session(one.sessionId()).at(one.strand());
            case ConductEvent.SessionRescheduled one -> session(one.sessionId());
            case ConductEvent.SessionCancelled one -> session(one.sessionId());
            case ConductEvent.SessionOpened one -> session(one.sessionId());
            case ConductEvent.SessionHeld one -> session(one.sessionId()).at(one.strand());
            case ConductEvent.AttendanceRecorded one -> session(one.sessionId());
            case ConductEvent.MessageCarried one -> matter(one.matterId());
            case ConfidentialityEvent.ConfidentialityRegimeAgreed one -> in(one.scope());
            case ConfidentialityEvent.ConfidentialMatterRecorded one -> matter(one.matterId());
            case ConfidentialityEvent.DisclosureAuthorised one -> matter(one.matterId());
            case DesignEvent.GroundRuleAdopted one -> in(one.scope());
            case EvaluationEvent.ObservationRecorded one -> session(one.sessionId());
            case MandateEvent.TrackDesignated one -> NOTHING.at(one.strand());
            case ParticipantEvent.ParticipantInvited one -> session(one.sessionId());
            case ParticipantEvent.InvitationAnswered one -> session(one.sessionId());
            case PowerEvent.ProceduralDecisionTaken one -> session(one.sessionId());
            case ProductEvent.JointProductDrafted one -> session(one.sessionRef());
            case SafetyEvent.RiskAssessed one -> session(one.sessionId());
            case SafetyEvent.MediaStatementIssued one -> session(one.sessionId());
            case StageEvent.StageIterationOpened one -> NOTHING.at(one.strand());
            case StageEvent.StageIterationEnded one -> iteration(one.stageIterationId());
            case AccessEvent.AccessGranted _,
                    AccessEvent.AccessRevoked _,
                    ActorEvent.ActorProfiled _,
                    ActorEvent.EntrustedTextsErased _,
                    AssessmentEvent.AssessmentFindingRecorded _,
                    AssessmentEvent.ContactMade _,
                    AssessmentEvent.RipenessAssessed _,
                    AssessmentEvent.ConveningPowerAssessed _,
                    AssessmentEvent.PowerBalanceAssessed _,
                    AssessmentEvent.ConflictSensitivityReviewed _,
                    AssessmentEvent.InfluenceObserved _,
                    CaseEvent.CaseRegistered _,
                    CaseEvent.CaseAccepted _,
                    CaseEvent.CaseDeclined _,
                    CaseEvent.CaseSuspended _,
                    CaseEvent.CaseResumed _,
                    CaseEvent.CaseClosed _,
                    ConfidentialityEvent.InformationShared _,
                    ConflictEvent.ConflictRegistered _,
                    ConflictEvent.PartyIdentified _,
                    ConflictEvent.PartyConfigurationChanged _,
                    ConflictEvent.InitiativeMapped _,
                    ConflictEvent.CounterpartRotated _,
                    ConflictEvent.ContextEventRecorded _,
                    CoordinationEvent.ConsultationSought _,
                    CoordinationEvent.ConsultationHeld _,
                    CoordinationEvent.ConsultationNotHeld _,
                    CoordinationEvent.CoordinationArrangementAgreed _,
                    CoordinationEvent.CoordinationArrangementEnded _,
                    CoordinationEvent.ThirdPartyActionNotified _,
                    DesignEvent.ProcessDesignAdopted _,
                    DesignEvent.SelectionCriteriaSet _,
                    DesignEvent.InclusionTargetSet _,
                    EvaluationEvent.EvaluationPlanned _,
                    EvaluationEvent.OutcomeClaimed _,
                    EvaluationEvent.OutcomeReviewed _,
                    EvaluationEvent.EvaluationReported _,
                    EvaluationEvent.ManagementResponseRecorded _,
                    EvaluationEvent.LessonRecorded _,
                    FollowUpEvent.FollowUpPlanned _,
                    FollowUpEvent.FollowUpContactMade _,
                    FollowUpEvent.FollowUpContactMissed _,
                    FundingEvent.FundingAgreed _,
                    FundingEvent.FundingChanged _,
                    FundingEvent.FundingInfluenceDisclosed _,
                    MandateEvent.MandateAgreed _,
                    MandateEvent.MandateEnded _,
                    ObstacleEvent.ObstacleIdentified _,
                    ObstacleEvent.ObstacleResponseStarted _,
                    ObstacleEvent.ObstacleSettled _,
                    ObstacleEvent.ObstacleRecurred _,
                    ParticipantEvent.CandidateNominated _,
                    ParticipantEvent.CandidateScreened _,
                    ParticipantEvent.CandidateNotSelected _,
                    ParticipantEvent.InformedConsentRecorded _,
                    ParticipantEvent.InformedConsentWithdrawn _,
                    ParticipantEvent.ParticipantRoleChanged _,
                    ParticipantEvent.ParticipantLeft _,
                    ParticipantEvent.ParticipantErased _,
                    PersonEvent.PersonRegistered _,
                    PersonEvent.ErasureRequested _,
                    PersonEvent.ErasureRefused _,
                    PersonEvent.PersonalDataErased _,
                    PowerEvent.ProceduralDecisionReversed _,
                    PowerEvent.PartyReactionRecorded _,
                    PowerEvent.BalancingMeasureProposed _,
                    PowerEvent.BalancingMeasureStarted _,
                    PowerEvent.BalancingMeasureEnded _,
                    PowerEvent.BalancingEffectReviewed _,
                    PowerEvent.LeverageApplied _,
                    ProductEvent.JointProductAgreed _,
                    ProductEvent.JointProductReleased _,
                    ProductEvent.JointProductWithdrawn _,
                    ProductEvent.JointActionLaunched _,
                    ProductEvent.JointActionEnded _,
                    RecordEvent.EvidenceAttached _,
                    RecordEvent.RecordCorrected _,
                    RecordEvent.RecordRetracted _,
                    RecordEvent.RecordDisputed _,
                    RecordEvent.FlagAcknowledged _,
                    RecordEvent.RecordReclassified _,
                    RoleEvent.RoleAssigned _,
                    RoleEvent.RoleEnded _,
                    RoleEvent.HandoverCompleted _,
                    SafetyEvent.SafetyIncidentReported _,
                    SafetyEvent.ProtectiveMeasureTaken _,
                    SafetyEvent.MediaExposureRecorded _,
                    StrategyEvent.ChangeGoalSet _,
                    StrategyEvent.ChangeGoalRevised _,
                    StrategyEvent.StrategyAdopted _,
                    TransferEvent.AgreementRecorded _,
                    TransferEvent.TransferConveyed _,
                    TransferEvent.TransferAnswered _,
                    TransferEvent.TransferTakenUp _,
                    TransferEvent.IssueReferred _ -> NOTHING;
        };
    }

    private static Mentions matter(@Nullable LocalId matter) {
        return new Mentions(Optional.ofNullable(matter), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Mentions session(@Nullable LocalId session) {
        return new Mentions(Optional.empty(), Optional.ofNullable(session), Optional.empty(), Optional.empty());
    }

    private static Mentions iteration(LocalId iteration) {
        return new Mentions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(iteration));
    }

    private static Mentions in(@Nullable Scope scope) {
        return scope == null
                ? NOTHING
                : new Mentions(Optional.empty(), scope.session(), scope.strand(), Optional.empty());
    }

    private Mentions at(@Nullable String place) {
        return new Mentions(matter, session, Optional.ofNullable(place), iteration);
    }
}
