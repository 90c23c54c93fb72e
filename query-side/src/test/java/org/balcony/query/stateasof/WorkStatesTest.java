package org.balcony.query.stateasof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.stateasof.StatesTold.given;
import static org.balcony.query.stateasof.StatesTold.id;

import java.util.List;
import java.util.Map;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.ConfidentialityEvent.SunsetKind;
import org.balcony.events.CoordinationEvent.ArrangementKind;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationOutcome;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.NotConsulted;
import org.balcony.events.EvaluationEvent.EvaluationFinding;
import org.balcony.events.EvaluationEvent.EvaluationKind;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.Independence;
import org.balcony.events.EvaluationEvent.ManagementAnswer;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.OutcomeSign;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.EvaluationEvent.ReviewerClass;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.PowerEvent.Reaction;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.Initiator;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionKind;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointActionOutcome;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.TransferEvent.IssueReferred;
import org.balcony.events.TransferEvent.ReferralReturn;
import org.balcony.events.TransferEvent.TakeUpExtent;
import org.balcony.events.TransferEvent.TransferAnswer;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferDirection;
import org.balcony.events.TransferEvent.TransferRoute;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Scope;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkStatesTest {

    private static final ActorOrText FRONT = ActorOrText.of(Samples.RIVER_FRONT);
    private static final ActorOrText GOVERNMENT = ActorOrText.of(Samples.GOVERNMENT);

    @Nested
    class Power {

        @Test
        void a_decision_is_in_force_until_it_is_reversed_or_replaced() {
            StatesTold told = given(decision("wait", null), decision("go-on", "wait"));
            assertThat(told.state("decision/wait")).isEqualTo("replaced");
            told.and(new ProceduralDecisionReversed(id("go-on")));
            assertThat(told.state("decision/go-on")).isEqualTo("reversed");
            told.and(new ProceduralDecisionReversed(id("wait")));
            assertThat(told.live("decision/wait").unexpected()).isTrue();
        }

        @Test
        void reactions_attach_to_a_decision_in_every_state() {
            StatesTold told = given(decision("wait", null), new ProceduralDecisionReversed(id("wait")));
            told.and(new PartyReactionRecorded(ReactionTo.DECISION, id("wait"), FRONT, Reaction.RESPECT, null));
            assertThat(told.state("decision/wait")).isEqualTo("reversed");
            assertThat(told.live("decision/wait").unexpected()).isFalse();
            assertThat(told.facts("decision/wait")).containsEntry("reactions", 1);
        }

        @Test
        void a_measure_is_proposed_under_way_completed_and_reviewed() {
            StatesTold told = given(new BalancingMeasureProposed(
                    id("training"),
                    MeasureKind.NEGOTIATION_TRAINING,
                    FRONT,
                    List.of(),
                    null,
                    MeasureVisibility.KNOWN_TO_ALL,
                    null));
            assertThat(told.state("measure/training")).isEqualTo("proposed");
            told.and(new BalancingMeasureStarted(id("training"), GOVERNMENT, null, null));
            assertThat(told.state("measure/training")).isEqualTo("under_way");
            told.and(new BalancingMeasureEnded(id("training"), MeasureOutcome.COMPLETED, null));
            told.and(new BalancingEffectReviewed(
                    id("training"), ReviewerSide.TEAM, null, null, BalanceJudgement.NARROWED, null, null));
            assertThat(told.state("measure/training")).isEqualTo("completed");
            assertThat(told.live("measure/training").unexpected()).isFalse();
            assertThat(told.facts("measure/training")).containsEntry("reviewed", Map.of("team", "narrowed"));
        }

        @Test
        void a_review_of_a_measure_never_started_is_a_note_that_was_not_expected() {
            StatesTold told = given(new BalancingEffectReviewed(
                    id("training"), ReviewerSide.TEAM, null, null, BalanceJudgement.UNCLEAR, null, null));
            assertThat(told.state("measure/training")).isEqualTo("unknown");
            assertThat(told.live("measure/training").unexpected()).isTrue();
        }

        private ProceduralDecisionTaken decision(String id, String supersedes) {
            return new ProceduralDecisionTaken(
                    id(id),
                    DecisionKind.REFUSE_TO_PROCEED,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    supersedes == null ? null : id(supersedes));
        }
    }

    @Nested
    class Obstacles {

        private final String subject = "obstacle/law";

        @Test
        void an_obstacle_is_addressed_settled_and_may_come_back() {
            StatesTold told = given(
                    new ObstacleIdentified(id("law"), ObstacleKind.LAW_AGAINST_CONTACT, new Rating(4), List.of(), null),
                    new ObstacleResponseStarted(id("law"), "meet abroad", null, null, null),
                    new ObstacleSettled(id("law"), ObstacleSettlement.OUTLIVED, null));
            assertThat(told.state(subject)).isEqualTo("outlived");
            told.and(new ObstacleRecurred(id("law"), null));
            assertThat(told.state(subject)).isEqualTo("recurred");
            assertThat(told.facts(subject)).containsEntry("recurrences", 1);
            assertThat(told.live(subject).unexpected()).isFalse();
        }

        @Test
        void a_second_settlement_is_unexpected_and_annulling_it_mends_the_state() {
            StatesTold told = given(
                    new ObstacleIdentified(id("law"), ObstacleKind.LAW_AGAINST_CONTACT, null, List.of(), null),
                    new ObstacleSettled(id("law"), ObstacleSettlement.RESOLVED, null),
                    new ObstacleSettled(id("law"), ObstacleSettlement.ACCEPTED, null));
            assertThat(told.live(subject).unexpected()).isTrue();
            told.butThatWasWrong();
            assertThat(told.state(subject)).isEqualTo("resolved");
            assertThat(told.live(subject).unexpected()).isFalse();
        }

        @Test
        void a_settlement_stored_before_the_obstacle_leaves_it_identified_and_marked() {
            StatesTold told = given(
                    new ObstacleSettled(id("law"), ObstacleSettlement.RESOLVED, null),
                    new ObstacleIdentified(id("law"), ObstacleKind.OTHER, null, List.of(), null));
            assertThat(told.state(subject)).isEqualTo("identified");
            assertThat(told.live(subject).unexpected()).isTrue();
        }
    }

    @Nested
    class Products {

        private final String subject = "product/memo";

        @Test
        void a_product_is_drafted_agreed_released_and_may_be_withdrawn() {
            StatesTold told = given(
                    new JointProductDrafted(id("memo"), ProductKind.MEMORANDUM, null, List.of(), List.of(), null),
                    new JointProductAgreed(id("memo"), 1, List.of(FRONT, GOVERNMENT), null, null, null, null, 18));
            assertThat(told.state(subject)).isEqualTo("agreed");
            told.and(new JointProductReleased(
                    id("memo"), Audience.COORDINATION_CIRCLE, List.of(), Attribution.GROUP, List.of(), List.of()));
            assertThat(told.state(subject)).isEqualTo("released");
            assertThat(told.facts(subject))
                    .containsEntry("audience", "coordination_circle")
                    .containsEntry("number", 18);
            told.and(new JointProductWithdrawn(id("memo"), FRONT, null));
            assertThat(told.state(subject)).isEqualTo("withdrawn");
            assertThat(told.live(subject).unexpected()).isFalse();
        }

        @Test
        void a_joint_action_ends_in_one_of_five_ways() {
            StatesTold told = given(new JointActionLaunched(
                    id("ferry"), JointActionKind.JOINT_BUSINESS, null, List.of(), Initiator.PARTICIPANTS, null));
            assertThat(told.state("joint-action/ferry")).isEqualTo("launched");
            told.and(new JointActionEnded(id("ferry"), JointActionOutcome.FADED));
            assertThat(told.state("joint-action/ferry")).isEqualTo("faded");
        }
    }

    @Nested
    class Coordination {

        private final String subject = "consultation/un";

        @Test
        void a_consultation_may_succeed_after_it_went_unanswered() {
            StatesTold told = given(
                    new ConsultationSought(id("un"), new ActorOrText("UN"), null, null, null),
                    new ConsultationNotHeld(id("un"), null, null, null, NotConsulted.UNANSWERED, null));
            assertThat(told.state(subject)).isEqualTo("unanswered");
            told.and(held());
            assertThat(told.state(subject)).isEqualTo("held");
            assertThat(told.live(subject).unexpected()).isFalse();
            assertThat(given(held()).live(subject).unexpected()).isFalse();
        }

        @Test
        void an_arrangement_is_in_force_until_it_ends() {
            StatesTold told = given(new CoordinationArrangementAgreed(
                    id("friends"), ArrangementKind.CONTACT_GROUP, ArrangementMode.NETWORK, List.of(), null, null));
            assertThat(told.state("arrangement/friends")).isEqualTo("in_force");
            told.and(new CoordinationArrangementEnded(id("friends"), null));
            assertThat(told.state("arrangement/friends")).isEqualTo("ended");
        }

        private ConsultationHeld held() {
            return new ConsultationHeld(id("un"), null, null, null, ConsultationOutcome.NO_OBJECTION, List.of());
        }
    }

    @Nested
    class Transfers {

        private final String subject = "transfer/idea";

        @Test
        void what_was_dismissed_may_be_taken_up_later_and_reach_an_agreement() {
            StatesTold told = given(
                    new TransferConveyed(
                            id("idea"),
                            TransferredThing.IDEA,
                            null,
                            List.of(),
                            TransferDirection.UP,
                            GOVERNMENT,
                            TransferRoute.DOCUMENT),
                    new TransferAnswered(id("idea"), TransferAnswer.DISMISSED));
            assertThat(told.state(subject)).isEqualTo("dismissed");
            told.and(takenUp(TakeUpExtent.CLIMATE, null));
            assertThat(told.state(subject)).isEqualTo("taken_up");
            told.and(takenUp(TakeUpExtent.TEXT_PARTLY, "accord")).and(takenUp(TakeUpExtent.AGENDA, null));
            assertThat(told.state(subject)).isEqualTo("in_agreement");
            told.and(new TransferAnswered(id("idea"), TransferAnswer.NONE));
            assertThat(told.state(subject)).isEqualTo("in_agreement");
            assertThat(told.live(subject).unexpected()).isFalse();
        }

        @Test
        void a_take_up_may_be_observed_without_anything_having_been_conveyed() {
            assertThat(given(takenUp(TakeUpExtent.NEGOTIATOR_IS_ALUMNUS, null))
                            .live(subject)
                            .unexpected())
                    .isFalse();
        }

        @Test
        void a_referral_is_with_us_until_it_is_returned() {
            StatesTold told = given(new IssueReferred(id("water"), GOVERNMENT, "water", null, null, null));
            assertThat(told.state("referral/water")).isEqualTo("with_us");
            told.and(new IssueReferred(
                    id("water"), GOVERNMENT, "water", null, null, new ReferralReturn(When.of("2024-12"), null)));
            assertThat(told.state("referral/water")).isEqualTo("returned");
        }

        private TransferTakenUp takenUp(TakeUpExtent extent, String agreement) {
            return new TransferTakenUp(id("idea"), null, extent, null, agreement == null ? null : id(agreement), null);
        }
    }

    @Nested
    class Evaluations {

        @Test
        void an_evaluation_is_planned_under_way_reported_and_responded_to() {
            StatesTold told = given(new EvaluationPlanned(
                    id("midterm"),
                    EvaluationKind.MIDTERM,
                    List.of(),
                    List.of(),
                    Independence.EXTERNAL,
                    List.of(),
                    null));
            assertThat(told.state("evaluation/midterm")).isEqualTo("planned");
            told.and(new ObservationRecorded(
                    ObservationDimension.TRUST,
                    ObservationSubject.SOCIETY,
                    null,
                    null,
                    null,
                    null,
                    NumberOrText.of("growing"),
                    null,
                    id("midterm")));
            assertThat(told.state("evaluation/midterm")).isEqualTo("under_way");
            told.and(new EvaluationReported(
                    id("midterm"), "report", List.of(finding("reach"), finding("depth")), null, null));
            told.and(response("widen"));
            assertThat(told.state("evaluation/midterm")).isEqualTo("reported");
            told.and(response("deepen"));
            assertThat(told.state("evaluation/midterm")).isEqualTo("responded");
            assertThat(told.live("evaluation/midterm").unexpected()).isFalse();
        }

        @Test
        void a_claim_is_as_good_as_the_most_critical_of_the_latest_reviews() {
            StatesTold told = given(claim());
            assertThat(told.state("outcome/ferry")).isEqualTo("claimed");
            told.and(Samples.evidenceFor(told.last()));
            assertThat(told.state("outcome/ferry")).isEqualTo("evidenced");
            told.and(review("an elder", ReviewVerdict.REFUTED)).and(review("a scholar", ReviewVerdict.PARTLY));
            assertThat(told.state("outcome/ferry")).isEqualTo("refuted");
            told.and(review("an elder", ReviewVerdict.SUBSTANTIATED));
            assertThat(told.state("outcome/ferry")).isEqualTo("partly");
            assertThat(told.facts("outcome/ferry"))
                    .containsEntry("reviews", Map.of("an elder", "substantiated", "a scholar", "partly"));
        }

        @Test
        void a_review_stored_before_its_claim_counts_all_the_same() {
            StatesTold told = given(review("a scholar", ReviewVerdict.CONTESTED), claim());
            assertThat(told.state("outcome/ferry")).isEqualTo("contested");
        }

        private EvaluationFinding finding(String criterion) {
            return new EvaluationFinding(criterion, "fair", null, List.of());
        }

        private ManagementResponseRecorded response(String recommendation) {
            return new ManagementResponseRecorded(null, recommendation, ManagementAnswer.ACCEPT, null, null);
        }

        private OutcomeClaimed claim() {
            return new OutcomeClaimed(
                    id("ferry"),
                    "the ferrymen",
                    null,
                    "carry both sides again",
                    null,
                    null,
                    EffectCategory.values()[0],
                    OutcomeSign.POSITIVE,
                    null,
                    null,
                    "we brought them together",
                    List.of(),
                    List.of());
        }

        private OutcomeReviewed review(String reviewer, ReviewVerdict verdict) {
            return new OutcomeReviewed(id("ferry"), verdict, ReviewerClass.EXPERT, new ActorOrText(reviewer), null);
        }
    }

    @Nested
    class SafetyAndSecrets {

        @Test
        void an_incident_is_open_until_a_measure_closes_it() {
            StatesTold told = given(new SafetyIncidentReported(
                    id("threat"), IncidentKind.INTIMIDATION, new Rating(4), List.of(), null, null));
            assertThat(told.state("incident/threat")).isEqualTo("open");
            told.and(measure(null));
            assertThat(told.state("incident/threat")).isEqualTo("mitigated");
            told.and(measure(true)).and(measure(false));
            assertThat(told.state("incident/threat")).isEqualTo("closed");
            assertThat(told.facts("incident/threat")).containsEntry("measures", 3);
        }

        @Test
        void a_matter_is_held_released_to_somebody_and_held_again_when_that_runs_out() {
            StatesTold told = given(new ConfidentialMatterRecorded(
                    id("offer"), Samples.RIVER_FRONT, List.of(), "they would give up the ferry", "river"));
            assertThat(told.state("matter/offer")).isEqualTo("held");
            told.and(new DisclosureAuthorised(
                    id("offer"), FRONT, List.of(GOVERNMENT), DisclosureExtent.GIST, When.of("2024-12-31"), null));
            StateRow released = told.on("2024-12-31", "matter/offer");
            assertThat(released.state()).isEqualTo("released");
            assertThat(released.facts().get("releasedTo").toString()).contains("gist");
            assertThat(told.on("2025-01-01", "matter/offer").state()).isEqualTo("expired");
        }

        @Test
        void what_was_entrusted_is_never_shown() {
            StatesTold told = given(new ConfidentialMatterRecorded(
                    id("offer"), Samples.RIVER_FRONT, List.of(), "they would give up the ferry", "river"));
            assertThat(told.rows().toString()).doesNotContain("ferry", "river");
        }

        @Test
        void a_regime_ends_with_its_sunset_or_is_superseded() {
            StatesTold told = given(regime("strict", "2026-01-01", null));
            assertThat(told.on("2026-01-01", "regime/strict").state()).isEqualTo("in_force");
            assertThat(told.on("2026-01-02", "regime/strict").state()).isEqualTo("ended");
            told.and(regime("open", null, "strict"));
            assertThat(told.state("regime/strict")).isEqualTo("superseded");
        }

        private ProtectiveMeasureTaken measure(Boolean closes) {
            return new ProtectiveMeasureTaken(id("threat"), null, null, ProtectiveKind.LIAISON, closes);
        }

        private ConfidentialityRegimeAgreed regime(String id, String sunset, String supersedes) {
            return new ConfidentialityRegimeAgreed(
                    id(id),
                    RegimeKind.STRICT,
                    Scope.CASE,
                    List.of(),
                    List.of(),
                    null,
                    sunset == null ? null : new Sunset(SunsetKind.DATE, When.of(sunset), null),
                    supersedes == null ? null : id(supersedes));
        }
    }
}
