package org.balcony.command.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.power.PowerCommand.EndBalancingMeasure;
import org.balcony.command.power.PowerCommand.ProposeBalancingMeasure;
import org.balcony.command.power.PowerCommand.ReviewBalancingEffect;
import org.balcony.command.power.PowerCommand.StartBalancingMeasure;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

    private static final LocalId TRAINING = new LocalId("training");
    private static final ActorOrText BOARD = new ActorOrText("the board");
    private static final AssessmentFindingRecorded FINDING =
            new AssessmentFindingRecorded(FindingKind.NEED, null, "They have never negotiated", null, null, null, null);

    /** The finding among the facts that are given. */
    private static final EventId FOUND = Given.id(3);

    private static final BalancingMeasureProposed PROPOSED = proposed(MeasureVisibility.KNOWN_TO_ALL, FOUND);
    private static final BalancingMeasureStarted STARTED =
            new BalancingMeasureStarted(TRAINING, BOARD, null, extent(2, 20, "1000"));

    private static Given given(DomainEvent... events) {
        return Given.onCase()
                .given(REGISTERED, new CaseAccepted(null, Given.ANNA), FINDING)
                .given(events);
    }

    private static Measure.Status status(DomainEvent... events) {
        return given(events)
                .folded()
                .state()
                .of(PowerState.class)
                .measure(TRAINING)
                .orElseThrow()
                .status();
    }

    private static BalancingMeasureProposed proposed(MeasureVisibility visibility, EventId assessment) {
        return new BalancingMeasureProposed(
                TRAINING,
                MeasureKind.NEGOTIATION_TRAINING,
                ActorOrText.of(COMMUNITY),
                List.of(),
                assessment,
                visibility,
                null);
    }

    private static BalancingMeasureEnded ended(MeasureOutcome outcome, MeasureExtent delivered) {
        return new BalancingMeasureEnded(TRAINING, outcome, delivered);
    }

    private static MeasureExtent extent(int days, int persons, String money) {
        return new MeasureExtent(Quantity.of(days), persons, new Money(money, "EUR"), List.of());
    }

    @Nested
    class Propose_balancing_measure {

        @Test
        void a_measure_is_proposed_on_the_ground_of_an_assessment() {
            given().when(new ProposeBalancingMeasure(PROPOSED)).then(PROPOSED).unflagged();
            assertThat(status(PROPOSED)).isEqualTo(Measure.Status.PROPOSED);
        }

        @Test
        void a_measure_without_an_assessment_that_stands_is_flagged() {
            given().when(new ProposeBalancingMeasure(proposed(MeasureVisibility.KNOWN_TO_ALL, null)))
                    .flagged(PowerWarning.NO_ASSESSMENT_BEHIND_MEASURE);
            given(new RecordRetracted(FOUND, RetractionReason.NEVER_HAPPENED))
                    .when(new ProposeBalancingMeasure(PROPOSED))
                    .flagged(PowerWarning.NO_ASSESSMENT_BEHIND_MEASURE);
        }

        @Test
        void an_assessment_that_is_none_or_not_on_record_is_a_mistake() {
            for (EventId wrong : List.of(Given.id(99), Given.id(1))) {
                given().when(new ProposeBalancingMeasure(proposed(MeasureVisibility.KNOWN_TO_ALL, wrong)))
                        .refused(PowerRefusal.UNKNOWN_ASSESSMENT);
            }
        }

        @Test
        void a_one_sided_measure_that_only_its_beneficiary_knows_is_flagged() {
            var outcome = given().when(
                            new ProposeBalancingMeasure(proposed(MeasureVisibility.KNOWN_TO_BENEFICIARY, FOUND)))
                    .flagged(PowerWarning.IMPARTIALITY_RISK);
            assertThat(outcome.factsOf(PowerWarning.IMPARTIALITY_RISK))
                    .containsEntry("beneficiary", "actor/" + COMMUNITY);
        }

        @Test
        void two_measures_do_not_share_an_id() {
            given(PROPOSED).when(new ProposeBalancingMeasure(PROPOSED)).refused(PowerRefusal.MEASURE_ID_IN_USE);
            given(ended(MeasureOutcome.COMPLETED, null))
                    .when(new ProposeBalancingMeasure(PROPOSED))
                    .then(PROPOSED);
            assertThat(status(ended(MeasureOutcome.COMPLETED, null), PROPOSED)).isEqualTo(Measure.Status.COMPLETED);
        }

        @Test
        void measures_are_proposed_only_while_the_case_is_under_way() {
            Given.onCase()
                    .given(REGISTERED)
                    .when(new ProposeBalancingMeasure(PROPOSED))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }

    @Nested
    class Start_balancing_measure {

        private final StartBalancingMeasure start = new StartBalancingMeasure(TRAINING, BOARD, null, STARTED.planned());

        @Test
        void a_proposed_measure_starts_with_an_approver() {
            given(PROPOSED).when(start).then(STARTED).unflagged();
            given(PROPOSED)
                    .when(new StartBalancingMeasure(TRAINING, null, null, null))
                    .refused(PowerRefusal.NO_APPROVER);
            assertThat(status(PROPOSED, STARTED)).isEqualTo(Measure.Status.UNDER_WAY);
        }

        @Test
        void only_a_proposed_measure_starts() {
            given().when(start).refused(PowerRefusal.MEASURE_NOT_PROPOSED);
            given(PROPOSED, STARTED).when(start).refused(PowerRefusal.MEASURE_NOT_PROPOSED);
            var outcome = given(PROPOSED, ended(MeasureOutcome.NOT_PURSUED, null))
                    .when(start)
                    .refused(PowerRefusal.MEASURE_NOT_PROPOSED);
            assertThat(outcome.facts()).containsEntry("status", "not_pursued");
        }

        @Test
        void no_measure_starts_while_the_case_is_suspended() {
            given(PROPOSED, new CaseSuspended(SuspensionReason.SECURITY, null))
                    .when(start)
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
            given(PROPOSED).as(Role.MEDIATOR).when(start).refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }

        @ParameterizedTest
        @EnumSource(ContactRestriction.class)
        void helping_a_party_that_is_restricted_needs_legal_advice(ContactRestriction restriction) {
            var outcome = given(PROPOSED)
                    .elsewhere(
                            Given.CONFLICT,
                            new EcosystemCapability(),
                            List.of(new PartyIdentified(COMMUNITY, PartyKind.GROUP, false, restriction, null)))
                    .when(start)
                    .then(STARTED);
            if (restriction == ContactRestriction.NONE) {
                outcome.unflagged();
            } else {
                outcome.flagged(PowerWarning.BENEFICIARY_RESTRICTED);
            }
        }
    }

    @Nested
    class End_balancing_measure {

        @Test
        void a_measure_under_way_is_completed_or_discontinued_and_a_proposed_one_not_pursued() {
            var completed = ended(MeasureOutcome.COMPLETED, null);
            given(PROPOSED, STARTED)
                    .when(end(MeasureOutcome.COMPLETED))
                    .then(completed)
                    .unflagged();
            given(PROPOSED, STARTED)
                    .because("x")
                    .when(end(MeasureOutcome.DISCONTINUED))
                    .unflagged();
            given(PROPOSED).because("x").when(end(MeasureOutcome.NOT_PURSUED)).unflagged();
            assertThat(status(PROPOSED, STARTED, completed)).isEqualTo(Measure.Status.COMPLETED);
        }

        @Test
        void whoever_ends_a_measure_short_of_completion_says_why() {
            given(PROPOSED, STARTED).when(end(MeasureOutcome.DISCONTINUED)).refused(UniversalRefusal.RATIONALE_MISSING);
            given(PROPOSED).when(end(MeasureOutcome.NOT_PURSUED)).refused(UniversalRefusal.RATIONALE_MISSING);
        }

        @Test
        void an_end_that_nothing_led_to_expect_is_recorded_and_flagged() {
            given().when(end(MeasureOutcome.COMPLETED)).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given(PROPOSED).when(end(MeasureOutcome.COMPLETED)).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given(PROPOSED, STARTED)
                    .because("x")
                    .when(end(MeasureOutcome.NOT_PURSUED))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            var twice = given(PROPOSED, STARTED, ended(MeasureOutcome.COMPLETED, null))
                    .because("x")
                    .when(end(MeasureOutcome.DISCONTINUED))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            assertThat(twice.factsOf(UniversalWarning.UNEXPECTED_TRANSITION))
                    .containsEntry("measureId", "training")
                    .containsEntry("status", "completed");
        }

        @Test
        void the_first_end_on_record_ends_a_measure() {
            assertThat(status(
                            PROPOSED,
                            STARTED,
                            ended(MeasureOutcome.COMPLETED, null),
                            ended(MeasureOutcome.DISCONTINUED, null)))
                    .isEqualTo(Measure.Status.COMPLETED);
            assertThat(status(PROPOSED, ended(MeasureOutcome.COMPLETED, null))).isEqualTo(Measure.Status.COMPLETED);
        }

        @Test
        void delivering_more_or_less_than_planned_by_more_than_half_is_flagged() {
            var outcome = given(PROPOSED, STARTED)
                    .when(new EndBalancingMeasure(ended(MeasureOutcome.COMPLETED, extent(5, 30, "400"))))
                    .flagged(PowerWarning.DELIVERED_DIFFERS_FROM_PLANNED);
            assertThat(outcome.factsOf(PowerWarning.DELIVERED_DIFFERS_FROM_PLANNED))
                    .containsOnlyKeys("days", "money");
            given(PROPOSED, STARTED)
                    .when(new EndBalancingMeasure(ended(MeasureOutcome.COMPLETED, extent(3, 10, "1500"))))
                    .unflagged();
        }

        @Test
        void what_cannot_be_compared_is_not() {
            MeasureExtent otherMoney =
                    new MeasureExtent(null, null, new Money("9", "CAD"), List.of("negotiate better"));
            given(PROPOSED, STARTED)
                    .when(new EndBalancingMeasure(ended(MeasureOutcome.COMPLETED, otherMoney)))
                    .unflagged();
            assertThatThrownBy(() -> new MeasureExtent(Quantity.of(-1), null, null, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new MeasureExtent(null, -1, null, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private static EndBalancingMeasure end(MeasureOutcome outcome) {
            return new EndBalancingMeasure(ended(outcome, null));
        }
    }

    @Nested
    class Review_balancing_effect {

        @Test
        void a_measure_that_was_started_is_reviewed_again_and_again() {
            var narrowed = review(ReviewerSide.TEAM, BalanceJudgement.NARROWED);
            given(PROPOSED, STARTED).when(narrowed).then(narrowed.reviewed()).unflagged();
            given(PROPOSED, STARTED, ended(MeasureOutcome.COMPLETED, null), narrowed.reviewed())
                    .when(review(ReviewerSide.TEAM, BalanceJudgement.UNCHANGED))
                    .unflagged();
        }

        @Test
        void a_review_of_something_never_started_is_recorded_and_flagged() {
            var narrowed = review(ReviewerSide.TEAM, BalanceJudgement.NARROWED);
            given().when(narrowed).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given(PROPOSED).when(narrowed).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void reviewers_of_different_classes_who_disagree_stand_side_by_side() {
            BalancingEffectReviewed team =
                    review(ReviewerSide.TEAM, BalanceJudgement.NARROWED).reviewed();
            var outcome = given(PROPOSED, STARTED, team)
                    .when(review(ReviewerSide.OTHER_PARTY, BalanceJudgement.WIDENED))
                    .flagged(PowerWarning.REVIEWERS_DISAGREE);
            assertThat(outcome.factsOf(PowerWarning.REVIEWERS_DISAGREE)).containsEntry("team", "narrowed");
            given(PROPOSED, STARTED, team)
                    .when(review(ReviewerSide.OTHER_PARTY, BalanceJudgement.UNCLEAR))
                    .unflagged();
            given(PROPOSED, STARTED, team)
                    .when(review(ReviewerSide.OTHER_PARTY, BalanceJudgement.NARROWED))
                    .unflagged();
            given(
                            PROPOSED,
                            STARTED,
                            team,
                            review(ReviewerSide.TEAM, BalanceJudgement.WIDENED).reviewed())
                    .when(review(ReviewerSide.OTHER_PARTY, BalanceJudgement.WIDENED))
                    .unflagged();
        }

        @Test
        void the_assessments_before_and_after_are_on_record() {
            given(PROPOSED, STARTED).when(between(FOUND, Given.id(99))).refused(PowerRefusal.UNKNOWN_ASSESSMENT);
            given(PROPOSED, STARTED).when(between(Given.id(99), FOUND)).refused(PowerRefusal.UNKNOWN_ASSESSMENT);
            given(PROPOSED, STARTED).when(between(FOUND, FOUND)).unflagged();
        }

        private static ReviewBalancingEffect between(EventId before, EventId after) {
            return new ReviewBalancingEffect(new BalancingEffectReviewed(
                    TRAINING, ReviewerSide.TEAM, before, after, BalanceJudgement.NARROWED, null, null));
        }
    }

    private static ReviewBalancingEffect review(ReviewerSide side, BalanceJudgement judgement) {
        return new ReviewBalancingEffect(
                new BalancingEffectReviewed(TRAINING, side, null, null, judgement, null, null));
    }

    /** Facts arrive late and out of order (domain text, rule N9). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_recorded_of_a_measure_is_accepted_in_whatever_order_it_arrives(long seed) {
        List<Command> commands = new ArrayList<>(List.of(
                new EndBalancingMeasure(ended(MeasureOutcome.COMPLETED, extent(2, 20, "1000"))),
                new EndBalancingMeasure(ended(MeasureOutcome.DISCONTINUED, null)),
                review(ReviewerSide.TEAM, BalanceJudgement.NARROWED),
                review(ReviewerSide.EVALUATOR, BalanceJudgement.WIDENED)));
        Collections.shuffle(commands, new Random(seed));
        Given history = given().because("told later");
        for (Command command : commands) {
            history.given(history.when(command).accepted().events().toArray(DomainEvent[]::new));
        }
        assertThat(history.folded().state().of(PowerState.class).measure(TRAINING))
                .isPresent();
    }
}
