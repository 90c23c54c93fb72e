package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What was observed, what is claimed to have changed, and what was learned. */
public sealed interface EvaluationEvent extends DomainEvent {

    /**
     * An evaluation was planned.
     *
     * @param evaluationId names the evaluation within the case
     * @param kind what sort of evaluation
     * @param criteria by which criteria
     * @param questions what it asks
     * @param independence who does it
     * @param evaluators the evaluators, as users or actors
     * @param period when; absent where not settled
     */
    @EventType(value = "evaluation.planned", version = 1)
    record EvaluationPlanned(
            @NewId LocalId evaluationId,
            EvaluationKind kind,
            List<String> criteria,
            List<String> questions,
            Independence independence,
            List<ActorOrText> evaluators,
            @Nullable When period)
            implements EvaluationEvent {
        public EvaluationPlanned {
            criteria = List.copyOf(criteria);
            questions = List.copyOf(questions);
            evaluators = List.copyOf(evaluators);
        }
    }

    /**
     * Somebody observed how things stand.
     *
     * @param dimension what was observed
     * @param subject in what
     * @param side the side observed; absent unless one was
     * @param group the group observed; absent unless one was
     * @param sessionId the session observed, or in which it was; absent where in none
     * @param participationId the participation observed; absent unless one was
     * @param value a rating from 1 to 5, or words
     * @param instrument by what; absent where not said
     * @param evaluationId the evaluation it is for; absent where for none
     */
    @EventType(value = "evaluation.observation-recorded", version = 1)
    record ObservationRecorded(
            ObservationDimension dimension,
            ObservationSubject subject,
            @Nullable ActorOrText side,
            @Nullable String group,
            @Nullable LocalId sessionId,
            @OfParticipation @Nullable LocalId participationId,
            @Sealed(under = "participationId") NumberOrText value,
            @Nullable Instrument instrument,
            @Nullable LocalId evaluationId)
            implements EvaluationEvent {}

    /**
     * Somebody claims that something changed, and that we had a share in it.
     *
     * @param outcomeId names the outcome within the case
     * @param who who changed
     * @param whoClass what sort of people they are; absent where not said
     * @param what what changed
     * @param when when; absent means when it occurred
     * @param where where; absent where not said
     * @param category the category of contribution
     * @param sign whether for good or ill
     * @param intended whether it was meant; absent where not said
     * @param significance why it matters; absent where not said
     * @param contribution our share in it
     * @param otherContributors who else had a share
     * @param goals the goals it speaks to
     */
    @EventType(value = "evaluation.outcome-claimed", version = 1)
    record OutcomeClaimed(
            @NewId LocalId outcomeId,
            String who,
            @Nullable ChangedClass whoClass,
            String what,
            @Nullable When when,
            @Nullable String where,
            EffectCategory category,
            OutcomeSign sign,
            @Nullable Boolean intended,
            @Nullable String significance,
            String contribution,
            List<String> otherContributors,
            List<LocalId> goals)
            implements EvaluationEvent {
        public OutcomeClaimed {
            otherContributors = List.copyOf(otherContributors);
            goals = List.copyOf(goals);
        }
    }

    /**
     * Somebody who did not make the claim looked at it.
     *
     * @param outcomeId the outcome
     * @param verdict what the reviewer found
     * @param reviewerClass what sort of reviewer
     * @param reviewer who, where it is not the recorder; absent otherwise
     * @param evaluationId the evaluation it is for; absent where for none
     */
    @EventType(value = "evaluation.outcome-reviewed", version = 1)
    record OutcomeReviewed(
            LocalId outcomeId,
            ReviewVerdict verdict,
            ReviewerClass reviewerClass,
            @Nullable ActorOrText reviewer,
            @Nullable LocalId evaluationId)
            implements EvaluationEvent {}

    /**
     * An evaluation reported.
     *
     * @param evaluationId the evaluation
     * @param reportRef where the report is kept
     * @param findings what it found
     * @param audience for whom; absent where not said
     * @param asOfPosition the position of the log it was written from; absent where not noted
     */
    @EventType(value = "evaluation.reported", version = 1)
    record EvaluationReported(
            LocalId evaluationId,
            String reportRef,
            List<EvaluationFinding> findings,
            @Nullable String audience,
            @Nullable Long asOfPosition)
            implements EvaluationEvent {
        public EvaluationReported {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Those responsible answered a recommendation.
     *
     * @param evaluationId the evaluation; absent where only one has reported
     * @param recommendation the recommendation
     * @param answer the answer
     * @param due by when it is to be done; absent where not said
     * @param done when it was done; absent where it is not
     */
    @EventType(value = "evaluation.management-response-recorded", version = 1)
    record ManagementResponseRecorded(
            @Nullable LocalId evaluationId,
            String recommendation,
            ManagementAnswer answer,
            @Nullable When due,
            @Nullable When done)
            implements EvaluationEvent {}

    /**
     * Something was learned.
     *
     * @param source where from
     * @param statement what was learned
     * @param about what it is about
     * @param shareLevel how far it may be shared; absent where not said
     * @param matters the confidential matters it would tell of; a lesson that names any is refused
     */
    @EventType(value = "evaluation.lesson-recorded", version = 1)
    record LessonRecorded(
            LessonSource source,
            String statement,
            LessonAbout about,
            @Nullable Level shareLevel,
            List<LocalId> matters) implements EvaluationEvent {
        public LessonRecorded {
            matters = List.copyOf(matters);
        }
    }

    /**
     * What an evaluation found on one criterion.
     *
     * @param criterion the criterion
     * @param judgement what was found
     * @param strength how firmly; absent where not said
     * @param evidence the entries it rests on
     */
    record EvaluationFinding(
            String criterion, String judgement, @Nullable Confidence strength, List<EventId> evidence) {
        public EvaluationFinding {
            evidence = List.copyOf(evidence);
        }
    }

    /** What sort of evaluation it is. */
    enum EvaluationKind {
        REAL_TIME,
        DEVELOPMENTAL,
        MIDTERM,
        FINAL,
        EX_POST,
        REFLECTIVE
    }

    /** Who evaluates. */
    enum Independence {
        INTERNAL,
        EXTERNAL,
        MIXED
    }

    /** What was observed. */
    enum ObservationDimension {
        BASELINE,
        ATTITUDE_TO_OTHER,
        TRUST,
        COMMUNICATION_QUALITY,
        PERCEPTION_OF_CONFLICT,
        HOPE,
        GROUP_DYNAMICS,
        BALANCE_OF_CONTRIBUTION,
        EXPECTATION_GAP,
        PUBLIC_OPINION,
        RIPENESS_SIGNAL,
        MEDIATOR_PERFORMANCE,
        COORDINATION_QUALITY,
        UNINTENDED_EFFECT
    }

    /** In what something was observed. */
    enum ObservationSubject {
        SIDE,
        GROUP,
        SESSION,
        SOCIETY,
        PARTICIPATION
    }

    /** By what something was observed. */
    enum Instrument {
        FACILITATOR_NOTE,
        SURVEY,
        INTERVIEW,
        THIRD_PARTY
    }

    /** What sort of people changed. */
    enum ChangedClass {
        PARTICIPANTS,
        INFLUENTIAL_PEOPLE,
        SOCIETY
    }

    /** Whether a change is for good or ill. */
    enum OutcomeSign {
        POSITIVE,
        NEGATIVE,
        MIXED
    }

    /** What a reviewer found. */
    enum ReviewVerdict {
        SUBSTANTIATED,
        PARTLY,
        CONTESTED,
        REFUTED
    }

    /** What sort of reviewer it is. */
    enum ReviewerClass {
        PARTICIPANT,
        PARTY,
        THIRD_PARTY,
        EXPERT,
        DOCUMENT
    }

    /** How a recommendation was answered. */
    enum ManagementAnswer {
        ACCEPT,
        PARTLY,
        REJECT
    }

    /** Where a lesson comes from. */
    enum LessonSource {
        SESSION_REVIEW,
        MEDIATOR_DEBRIEFING,
        LEARNING_SPACE,
        EVALUATION
    }

    /** What a lesson is about. */
    enum LessonAbout {
        METHOD,
        CONTEXT
    }
}
