package org.balcony.events.access;

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

/** The kinds of record that the table of the domain text (section 6.2) tells apart, by what a reader learns from them. */
public enum Shelf {
    /** That there is a case, its alias, its stages and its status. */
    CASE,
    /** When and where sessions are and what was said in them; messages carried that tell of no entrusted matter. */
    SESSIONS,
    /** Who takes part, by pseudonym. */
    PARTICIPANTS,
    /** Who a person is. */
    IDENTITIES,
    /** Who was there. */
    ATTENDANCE,
    /** What a party has entrusted, and the messages that carry it. */
    MATTERS,
    /** Judgements of power, convening power, influence and reputation, and the contacts they rest on. */
    POWER,
    /** Consultations, arrangements, mandates and roles. */
    COORDINATION,
    /** Who pays how much on what conditions. */
    FUNDING,
    /** Joint products. */
    PRODUCTS,
    /** What endangers people and what is done about it. */
    SAFETY,
    /** Outcomes, observations, evaluations and lessons. */
    OUTCOMES,
    /** Who was told what under which rule. */
    DISCLOSURES,
    /** The conflict and the actors around it. */
    ECOSYSTEM,
    /** The rest of the work: findings, strategy, design, obstacles, decisions, measures, joint actions, transfer. */
    WORK,
    /** Who may see what. */
    ACCESS,
    /** Entries about entries; they are seen by whoever sees what they are about. */
    RECORDS;

    /** The shelf an event lies on. */
    public static Shelf of(DomainEvent event) {
        return switch (event) {
            case CaseEvent _, StageEvent _ -> CASE;
            case MandateEvent _, CoordinationEvent _, RoleEvent _ -> COORDINATION;
            case ActorEvent.EntrustedTextsErased _ -> MATTERS;
            case ConflictEvent _, ActorEvent.ActorProfiled _ -> ECOSYSTEM;
            case AssessmentEvent assessment -> of(assessment);
            case StrategyEvent _, DesignEvent _, ObstacleEvent _, TransferEvent _ -> WORK;
            case ParticipantEvent.ParticipantErased _ -> CASE;
            case ParticipantEvent _, FollowUpEvent _ -> PARTICIPANTS;
            case ConductEvent conduct -> of(conduct);
            case PowerEvent power -> of(power);
            case ProductEvent product -> of(product);
            case FundingEvent _ -> FUNDING;
            case ConfidentialityEvent confidentiality -> of(confidentiality);
            case SafetyEvent safety -> of(safety);
            case EvaluationEvent _ -> OUTCOMES;
            case PersonEvent _ -> IDENTITIES;
            case AccessEvent _ -> ACCESS;
            case RecordEvent _ -> RECORDS;
        };
    }

    private static Shelf of(AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.AssessmentFindingRecorded _, AssessmentEvent.ConflictSensitivityReviewed _ -> WORK;
            case AssessmentEvent.RipenessAssessed _,
                    AssessmentEvent.ConveningPowerAssessed _,
                    AssessmentEvent.PowerBalanceAssessed _,
                    AssessmentEvent.ContactMade _,
                    AssessmentEvent.InfluenceObserved _ -> POWER;
        };
    }

    private static Shelf of(ConductEvent event) {
        return switch (event) {
            case ConductEvent.SessionScheduled _,
                    ConductEvent.SessionRescheduled _,
                    ConductEvent.SessionCancelled _,
                    ConductEvent.SessionOpened _,
                    ConductEvent.SessionHeld _ -> SESSIONS;
            case ConductEvent.AttendanceRecorded _ -> ATTENDANCE;
            case ConductEvent.MessageCarried message -> message.matterId() == null ? SESSIONS : MATTERS;
        };
    }

    private static Shelf of(PowerEvent event) {
        return switch (event) {
            case PowerEvent.PartyReactionRecorded _, PowerEvent.LeverageApplied _ -> POWER;
            case PowerEvent.ProceduralDecisionTaken _,
                    PowerEvent.ProceduralDecisionReversed _,
                    PowerEvent.BalancingMeasureProposed _,
                    PowerEvent.BalancingMeasureStarted _,
                    PowerEvent.BalancingMeasureEnded _,
                    PowerEvent.BalancingEffectReviewed _ -> WORK;
        };
    }

    private static Shelf of(ProductEvent event) {
        return switch (event) {
            case ProductEvent.JointProductDrafted _,
                    ProductEvent.JointProductAgreed _,
                    ProductEvent.JointProductReleased _,
                    ProductEvent.JointProductWithdrawn _ -> PRODUCTS;
            case ProductEvent.JointActionLaunched _, ProductEvent.JointActionEnded _ -> WORK;
        };
    }

    private static Shelf of(ConfidentialityEvent event) {
        return switch (event) {
            case ConfidentialityEvent.ConfidentialMatterRecorded _, ConfidentialityEvent.DisclosureAuthorised _ ->
                MATTERS;
            case ConfidentialityEvent.ConfidentialityRegimeAgreed _, ConfidentialityEvent.InformationShared _ ->
                DISCLOSURES;
        };
    }

    private static Shelf of(SafetyEvent event) {
        return switch (event) {
            case SafetyEvent.RiskAssessed _,
                    SafetyEvent.SafetyIncidentReported _,
                    SafetyEvent.ProtectiveMeasureTaken _ -> SAFETY;
            case SafetyEvent.MediaStatementIssued _, SafetyEvent.MediaExposureRecorded _ -> WORK;
        };
    }
}
