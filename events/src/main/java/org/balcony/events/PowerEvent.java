package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Effect;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.Quantity;
import org.jspecify.annotations.Nullable;

/** The mediator's procedural power and what it costs, and what is done about imbalances of power. */
public sealed interface PowerEvent extends DomainEvent {

    /**
     * The mediator used procedural power.
     *
     * @param decisionId names the decision within the case
     * @param kind what was decided about
     * @param choice what was chosen, in a sentence; absent where the kind says it
     * @param optionsConsidered what else was considered
     * @param affected whom it touches, and how it was thought to be taken
     * @param sessionId the session it is about; absent where about none
     * @param supersedes the decision it replaces; absent where it replaces none
     */
    @EventType(value = "power.procedural-decision-taken", version = 1)
    record ProceduralDecisionTaken(
            @NewId LocalId decisionId,
            DecisionKind kind,
            @Nullable String choice,
            List<String> optionsConsidered,
            List<AffectedParty> affected,
            @Nullable LocalId sessionId,
            @Nullable LocalId supersedes)
            implements PowerEvent {
        public ProceduralDecisionTaken {
            optionsConsidered = List.copyOf(optionsConsidered);
            affected = List.copyOf(affected);
        }
    }

    /**
     * A procedural decision was taken back.
     *
     * @param decisionId the decision
     */
    @EventType(value = "power.procedural-decision-reversed", version = 1)
    record ProceduralDecisionReversed(LocalId decisionId) implements PowerEvent {}

    /**
     * A party or third party took something we did in a certain way.
     *
     * @param about what sort of thing it reacted to
     * @param aboutId which one; absent where it has no id in the case
     * @param by who reacted
     * @param reaction how
     * @param effect how our standing with it changed; absent where not judged
     */
    @EventType(value = "power.party-reaction-recorded", version = 1)
    @MinimumLabel(level = Level.TEAM)
    record PartyReactionRecorded(
            ReactionTo about,
            @Nullable LocalId aboutId,
            ActorOrText by,
            Reaction reaction,
            @Nullable Effect effect) implements PowerEvent {}

    /**
     * Something was proposed to reduce an imbalance of power.
     *
     * @param measureId names the measure within the case
     * @param kind what sort of measure
     * @param beneficiary whom it strengthens
     * @param dimensions in what
     * @param assessmentRef the assessment or finding behind it; absent where there is none
     * @param visibility who knows of it
     * @param cost what it would cost; absent where not known
     */
    @EventType(value = "power.balancing-measure-proposed", version = 1)
    record BalancingMeasureProposed(
            @NewId LocalId measureId,
            MeasureKind kind,
            ActorOrText beneficiary,
            List<PowerDimension> dimensions,
            @Nullable EventId assessmentRef,
            MeasureVisibility visibility,
            @Nullable Money cost)
            implements PowerEvent {
        public BalancingMeasureProposed {
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * A measure began.
     *
     * @param measureId the measure
     * @param approvedBy who approved it
     * @param provider who carries it out; absent where not said
     * @param planned how much of it is planned; absent where not said
     */
    @EventType(value = "power.balancing-measure-started", version = 1)
    record BalancingMeasureStarted(
            LocalId measureId,
            ActorOrText approvedBy,
            @Nullable ActorOrText provider,
            @Nullable MeasureExtent planned) implements PowerEvent {}

    /**
     * A measure ended, or was not pursued.
     *
     * @param measureId the measure
     * @param outcome how
     * @param delivered how much of it was delivered; absent where not known
     */
    @EventType(value = "power.balancing-measure-ended", version = 1)
    record BalancingMeasureEnded(
            LocalId measureId,
            MeasureOutcome outcome,
            @Nullable MeasureExtent delivered) implements PowerEvent {}

    /**
     * Somebody judged what a measure did to the balance.
     *
     * @param measureId the measure
     * @param reviewerClass whose judgement it is
     * @param assessmentBefore the power assessment before; absent where there is none
     * @param assessmentAfter the power assessment after; absent where there is none
     * @param judgement what it did
     * @param perceivedPartiality whether it looked partial; absent where not asked
     * @param sideEffects what else it did; absent where nothing was seen
     */
    @EventType(value = "power.balancing-effect-reviewed", version = 1)
    record BalancingEffectReviewed(
            LocalId measureId,
            ReviewerSide reviewerClass,
            @Nullable EventId assessmentBefore,
            @Nullable EventId assessmentAfter,
            BalanceJudgement judgement,
            @Nullable Partiality perceivedPartiality,
            @Nullable String sideEffects)
            implements PowerEvent {}

    /**
     * Somebody put pressure or an incentive on somebody.
     *
     * @param by who
     * @param on on whom
     * @param kind what sort of leverage
     * @param askedForByUs whether we had asked for it; absent where not said
     * @param coordinatedWith with whom it was coordinated
     * @param intended what it was to bring about; absent where not known
     */
    @EventType(value = "power.leverage-applied", version = 1)
    record LeverageApplied(
            ActorOrText by,
            ActorOrText on,
            LeverageKind kind,
            @Nullable Boolean askedForByUs,
            List<ActorOrText> coordinatedWith,
            @Nullable String intended)
            implements PowerEvent {
        public LeverageApplied {
            coordinatedWith = List.copyOf(coordinatedWith);
        }
    }

    /**
     * A party that a decision touches.
     *
     * @param party the party
     * @param anticipatedEffect how our standing with it was thought to change; absent where nobody said
     */
    record AffectedParty(ActorOrText party, @Nullable Effect anticipatedEffect) {}

    /**
     * How much of a measure was planned or delivered.
     *
     * @param days days; absent where not said
     * @param persons persons; absent where not said
     * @param money money; absent where not said
     * @param objectives what it was for
     */
    record MeasureExtent(
            @Nullable Quantity days,
            @Nullable Integer persons,
            @Nullable Money money,
            List<String> objectives) {
        public MeasureExtent {
            if ((persons != null && persons < 0)
                    || (days != null && days.value().signum() < 0)) {
                throw new IllegalArgumentException("days and persons are counted from 0");
            }
            objectives = List.copyOf(objectives);
        }
    }

    /** What a procedural decision is about. */
    enum DecisionKind {
        INCLUDE,
        EXCLUDE,
        PRESENCE_RULE,
        WAIVE_PRESENCE_RULE,
        REFUSE_TO_PROCEED,
        POSTPONE,
        VENUE,
        FREQUENCY,
        AGENDA,
        SEATING,
        DRESS_OR_EQUIPMENT,
        LANGUAGE_USE,
        SEQUENCE_OR_CAUCUS,
        PROPOSAL_TABLED,
        EXTERNAL_ENGAGEMENT_ACCEPTED,
        EXTERNAL_ENGAGEMENT_DECLINED,
        MEDIA,
        OBSERVER,
        FACILITATOR_CHANGE
    }

    /** What sort of thing a party reacted to. */
    enum ReactionTo {
        DECISION,
        MEASURE,
        SESSION,
        STATEMENT
    }

    /** How a party took something. */
    enum Reaction {
        SUPPORT,
        RESPECT,
        INDIFFERENT,
        DISPLEASURE,
        PROTEST,
        WITHDRAWAL,
        SURPRISE
    }

    /** What sort of balancing measure it is. */
    enum MeasureKind {
        NEGOTIATION_TRAINING,
        CAPACITY_BUILDING,
        POLICY_ADVOCACY,
        EQUAL_NUMBERS,
        SPEAKING_BALANCE,
        SEATING_OR_PROTOCOL,
        SETTING_RULE,
        FUNDING_FIREWALL,
        RESOURCE_SUPPORT,
        CAUCUS_PREPARATION,
        INFORMATION_EQUALISATION,
        ACCOMPANIMENT,
        INSTITUTION_STRENGTHENING,
        CIVILIAN_PROTECTION,
        LEADER_ENGAGEMENT,
        EXPERIENCE_EXCHANGE
    }

    /** A dimension of power. */
    enum PowerDimension {
        COERCIVE,
        POLITICAL,
        ECONOMIC,
        ORGANISATIONAL,
        KNOWLEDGE_SKILLS,
        LEGITIMACY,
        EXTERNAL_BACKING
    }

    /** Who knows of a measure. */
    enum MeasureVisibility {
        KNOWN_TO_ALL,
        KNOWN_TO_BENEFICIARY
    }

    /** How a measure ended. */
    enum MeasureOutcome {
        COMPLETED,
        DISCONTINUED,
        NOT_PURSUED
    }

    /** Whose judgement a review is. */
    enum ReviewerSide {
        BENEFICIARY,
        OTHER_PARTY,
        TEAM,
        EVALUATOR
    }

    /** What a measure did to the balance. */
    enum BalanceJudgement {
        NARROWED,
        UNCHANGED,
        WIDENED,
        UNCLEAR
    }

    /** Whether a measure looked partial. */
    enum Partiality {
        NONE,
        SOME,
        SERIOUS
    }

    /** What sort of leverage it is. */
    enum LeverageKind {
        MILITARY_THREAT,
        SANCTION,
        CONDITIONALITY,
        INCENTIVE,
        NORMATIVE_MESSAGE,
        RECOGNITION_OFFER,
        PUBLIC_STATEMENT,
        QUIET_PERSUASION
    }
}
