package org.balcony.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.evaluation.EvaluationCommand.ClaimOutcome;
import org.balcony.command.evaluation.EvaluationCommand.ReviewOutcome;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.OutcomeSign;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.EvaluationEvent.ReviewerClass;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.EvidenceKind;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.GoalLevel;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is recorded by the facts given here, anna recorded. */
class OutcomesTest {

    private static final LocalId COVER = new LocalId("cover");
    private static final LocalId GOAL = new LocalId("quiet-channel");
    private static final String SHARE = "We went on although we saw it";

    private static Given given() {
        return Given.onCase().given(REGISTERED);
    }

    @Nested
    class Claim_outcome {

        /** Scenario S-31 of the domain text. */
        @Test
        void damage_is_claimed_like_any_other_change() {
            given().when(claim(COVER, SHARE)).then(claimed(COVER)).unflagged();
            given().when(claim(null, SHARE)).then(claimed(Given.FRESH));
        }

        @Test
        void a_claim_says_what_our_share_was() {
            given().when(claim(COVER, null)).refused(EvaluationRefusal.NO_CONTRIBUTION);
            given().when(claim(COVER, "  ")).refused(EvaluationRefusal.NO_CONTRIBUTION);
        }

        @Test
        void a_claim_has_an_id_of_its_own() {
            given().given(claimed(COVER)).when(claim(COVER, SHARE)).refused(EvaluationRefusal.OUTCOME_ID_IN_USE);
            given().given(reviewed(ReviewVerdict.PARTLY, null))
                    .when(claim(COVER, SHARE))
                    .accepted();
        }

        @Test
        void a_goal_that_was_never_set_is_flagged() {
            var outcome = given().when(claim(COVER, SHARE, GOAL)).flagged(EvaluationWarning.GOAL_UNKNOWN);
            assertThat(outcome.factsOf(EvaluationWarning.GOAL_UNKNOWN)).containsEntry("goals", List.of(GOAL));
            given().given(new ChangeGoalSet(
                            GOAL, "They talk", GoalLevel.RELATIONAL, null, List.of(), null, null, List.of()))
                    .when(claim(COVER, SHARE, GOAL))
                    .unflagged();
        }
    }

    @Nested
    class Review_outcome {

        private final Given claimed = given().given(claimed(COVER)).as(Role.EVALUATOR);

        @Test
        void somebody_else_reviews_a_claim() {
            claimed.sentBy("boris")
                    .when(review(null))
                    .then(reviewed(ReviewVerdict.SUBSTANTIATED, null))
                    .unflagged();
        }

        @Test
        void whoever_made_the_claim_does_not_review_it() {
            var outcome = claimed.when(review(null));
            outcome.refused(EvaluationRefusal.REVIEWER_MADE_THE_CLAIM);
            assertThat(outcome.facts()).containsEntry("outcomeId", "cover").containsEntry("reviewer", "anna");
            claimed.sentBy("boris")
                    .when(review(new ActorOrText("anna")))
                    .refused(EvaluationRefusal.REVIEWER_MADE_THE_CLAIM);
        }

        @Test
        void whoever_wrote_the_claim_down_may_write_down_what_others_found() {
            claimed.when(review(ActorOrText.of(COMMUNITY))).unflagged();
        }

        @Test
        void a_review_of_what_nobody_claimed_is_recorded_and_flagged() {
            given().as(Role.EVALUATOR).when(review(null)).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class The_machine {

        @Test
        void a_claim_is_evidenced_until_it_is_reviewed() {
            Given given = given().given(claimed(COVER));
            assertThat(status(given)).isEqualTo(Outcome.Status.CLAIMED);
            given.given(evidence(2));
            assertThat(status(given)).isEqualTo(Outcome.Status.EVIDENCED);
            given.given(reviewed(ReviewVerdict.SUBSTANTIATED, "boris"));
            assertThat(status(given)).isEqualTo(Outcome.Status.SUBSTANTIATED);
        }

        @Test
        void evidence_for_something_else_leaves_a_claim_as_it_was() {
            assertThat(status(given().given(claimed(COVER), evidence(1)))).isEqualTo(Outcome.Status.CLAIMED);
        }

        @Test
        void the_most_critical_of_the_latest_reviews_counts() {
            Given given = given().given(
                            claimed(COVER),
                            reviewed(ReviewVerdict.REFUTED, "boris"),
                            reviewed(ReviewVerdict.PARTLY, "boris"),
                            reviewed(ReviewVerdict.SUBSTANTIATED, "clara"));
            assertThat(status(given)).isEqualTo(Outcome.Status.PARTLY);
            given.given(reviewed(ReviewVerdict.CONTESTED, "dora"));
            assertThat(status(given)).isEqualTo(Outcome.Status.CONTESTED);
        }

        @Test
        void a_review_that_arrives_before_its_claim_counts() {
            Given given = given().given(reviewed(ReviewVerdict.REFUTED, "boris"));
            assertThat(state(given).outcome(COVER).orElseThrow().claim()).isNull();
            assertThat(status(given.given(claimed(COVER)))).isEqualTo(Outcome.Status.REFUTED);
        }

        @Test
        void without_the_evidence_or_claim_that_was_retracted_it_stands_as_before() {
            Given given = given().given(
                            claimed(COVER), evidence(2), new RecordRetracted(Given.id(3), RetractionReason.WRONG_CASE));
            assertThat(status(given)).isEqualTo(Outcome.Status.CLAIMED);
            given.given(new RecordRetracted(Given.id(2), RetractionReason.WRONG_CASE));
            assertThat(state(given).outcome(COVER)).isEmpty();
        }

        private static EvidenceAttached evidence(int fact) {
            return new EvidenceAttached(
                    List.of(Given.id(fact)), EvidenceKind.INTERVIEW, "0".repeat(64), "archive/interview-4");
        }

        private static Outcome.Status status(Given given) {
            return state(given).outcome(COVER).orElseThrow().status();
        }

        private static EvaluationState state(Given given) {
            return given.folded().state().of(EvaluationState.class);
        }
    }

    private static ClaimOutcome claim(LocalId id, String contribution, LocalId... goals) {
        return new ClaimOutcome(
                id,
                "The rulers",
                null,
                "use the talks as a cover",
                null,
                "the capital",
                EffectCategory.C9,
                OutcomeSign.NEGATIVE,
                false,
                null,
                contribution,
                null,
                List.of(goals));
    }

    private static OutcomeClaimed claimed(LocalId id) {
        return new OutcomeClaimed(
                id,
                "The rulers",
                null,
                "use the talks as a cover",
                null,
                "the capital",
                EffectCategory.C9,
                OutcomeSign.NEGATIVE,
                false,
                null,
                SHARE,
                List.of(),
                List.of());
    }

    private static ReviewOutcome review(ActorOrText reviewer) {
        return new ReviewOutcome(
                new OutcomeReviewed(COVER, ReviewVerdict.SUBSTANTIATED, ReviewerClass.THIRD_PARTY, reviewer, null));
    }

    private static OutcomeReviewed reviewed(ReviewVerdict verdict, String reviewer) {
        return new OutcomeReviewed(
                COVER, verdict, ReviewerClass.THIRD_PARTY, reviewer == null ? null : new ActorOrText(reviewer), null);
    }
}
