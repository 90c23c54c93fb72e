package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.flags.FlagCode.CLAIM_WITHOUT_EVIDENCE;
import static org.balcony.query.flags.FlagCode.DATE_CONFLICT;
import static org.balcony.query.flags.FlagCode.GOAL_WITHOUT_OBSERVATION;
import static org.balcony.query.flags.FlagCode.TRANSFER_UNANSWERED;
import static org.balcony.query.flags.Raised.FRONT;
import static org.balcony.query.flags.Raised.GOVERNMENT;
import static org.balcony.query.flags.Raised.id;

import java.util.List;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeSign;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.GoalChange;
import org.balcony.events.StrategyEvent.GoalLevel;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.TransferEvent.TransferAnswer;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferDirection;
import org.balcony.events.TransferEvent.TransferRoute;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResultFlagsTest {

    private final Raised raised = new Raised();

    @Test
    void a_transfer_is_unanswered_after_sixty_days_until_an_answer_comes() {
        raised.ours(
                "2024-01-01",
                new TransferConveyed(
                        id("t-1"),
                        TransferredThing.IDEA,
                        null,
                        List.of(),
                        TransferDirection.UP,
                        GOVERNMENT,
                        TransferRoute.DOCUMENT));
        assertThat(raised.subjectsOn("2024-03-01", TRANSFER_UNANSWERED)).isEmpty();
        assertThat(raised.subjectsOn("2024-03-02", TRANSFER_UNANSWERED)).containsExactly("transfer/t-1");
        raised.ours("2024-04-01", new TransferAnswered(id("t-1"), TransferAnswer.DISMISSED));
        assertThat(raised.subjects(TRANSFER_UNANSWERED)).isEmpty();
    }

    @Nested
    class Goals {

        @Test
        void a_goal_is_flagged_after_180_days_without_observation_or_outcome() {
            raised.ours("2023-12-01", observed());
            raised.ours("2024-01-01", goal("g-1"));
            assertThat(raised.subjectsOn("2024-06-29", GOAL_WITHOUT_OBSERVATION))
                    .isEmpty();
            assertThat(raised.subjectsOn("2024-06-30", GOAL_WITHOUT_OBSERVATION))
                    .containsExactly("change-goal/g-1");
            raised.ours("2024-07-01", observed());
            assertThat(raised.subjects(GOAL_WITHOUT_OBSERVATION)).isEmpty();
        }

        @Test
        void an_outcome_that_names_it_or_dropping_it_settles_it() {
            raised.ours("2024-01-01", goal("g-1"));
            raised.ours("2024-01-01", goal("g-2"));
            raised.ours("2024-01-01", goal("g-3"));
            raised.ours("2024-05-01", claimed("o-1", id("g-1")));
            raised.ours("2024-05-01", new ChangeGoalRevised(id("g-2"), GoalChange.DROPPED, null, null));
            raised.ours("2024-05-01", new ChangeGoalRevised(id("g-3"), GoalChange.REWORDED, "still", null));
            assertThat(raised.subjects(GOAL_WITHOUT_OBSERVATION)).containsExactly("change-goal/g-3");
        }

        private static ChangeGoalSet goal(String id) {
            return new ChangeGoalSet(
                    id(id), "Safe fords", GoalLevel.RELATIONAL, null, List.of(), null, null, List.of());
        }

        private static ObservationRecorded observed() {
            return new ObservationRecorded(
                    ObservationDimension.TRUST,
                    ObservationSubject.SOCIETY,
                    null,
                    null,
                    null,
                    null,
                    new NumberOrText("more"),
                    null,
                    null);
        }
    }

    @Test
    void a_claim_is_without_evidence_after_ninety_days_until_some_is_attached() {
        EventId claim = raised.ours("2024-01-01", claimed("o-1"));
        assertThat(raised.subjectsOn("2024-03-31", CLAIM_WITHOUT_EVIDENCE)).isEmpty();
        assertThat(raised.subjectsOn("2024-04-01", CLAIM_WITHOUT_EVIDENCE)).containsExactly("outcome/o-1");
        raised.ours("2024-05-01", Samples.evidenceFor(claim));
        assertThat(raised.subjects(CLAIM_WITHOUT_EVIDENCE)).isEmpty();
    }

    @Nested
    class Dates {

        /** S-14. */
        @Test
        void two_dates_for_one_status_of_an_agreement_conflict_until_one_is_corrected() {
            raised.ours("2009-09", agreement("a-1", "2009-09-15", AgreementStatus.SIGNED));
            EventId other = raised.ours("2009-12", agreement("a-2", "2009-12", AgreementStatus.SIGNED));
            assertThat(raised.subjects(DATE_CONFLICT)).containsExactly("agreement/a-2");
            raised.ours("2010-01", Raised.corrected(other, "dateSigned", "2009-12", "2009-09"));
            assertThat(raised.subjects(DATE_CONFLICT)).isEmpty();
        }

        /** S-11. */
        @Test
        void initialled_and_signed_are_two_things_and_dates_that_overlap_agree() {
            raised.ours("1993-08-20", agreement("a-1", "1993-08-20", AgreementStatus.INITIALLED));
            raised.ours("1993-09-13", agreement("a-1", "1993-09-13", AgreementStatus.SIGNED));
            raised.ours("1993-09-13", agreement("a-1", "1993", AgreementStatus.SIGNED));
            assertThat(raised.subjects(DATE_CONFLICT)).isEmpty();
        }

        @Test
        void a_product_cannot_be_agreed_before_its_session() {
            raised.ours("2024-03-05", Raised.held("s-1"));
            raised.ours(
                    "2024-03",
                    new JointProductDrafted(id("p-1"), ProductKind.MEMORANDUM, null, List.of(), List.of(), id("s-1")));
            raised.ours("2024-03-04", agreed());
            assertThat(raised.subjects(DATE_CONFLICT)).containsExactly("product/p-1");
        }

        @Test
        void an_end_before_its_beginning_conflicts_and_one_on_the_same_day_does_not() {
            raised.ours("2024-09-10", Samples.mandateAgreed());
            EventId end = raised.ours("2024-09-10", Samples.mandateEnded());
            assertThat(raised.subjects(DATE_CONFLICT)).isEmpty();
            raised.ours("2024-09-10", Raised.corrected(end, "occurredAt", "2024-09-10", "2024-08"));
            assertThat(raised.subjects(DATE_CONFLICT)).containsExactly("mandate/mandate-1");
        }

        private static JointProductAgreed agreed() {
            return new JointProductAgreed(id("p-1"), 1, List.of(GOVERNMENT, FRONT), null, null, null, null, null);
        }

        private static AgreementRecorded agreement(String id, String signed, AgreementStatus status) {
            return new AgreementRecorded(
                    id(id),
                    "Framework on formation",
                    When.of(signed),
                    status,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    private static OutcomeClaimed claimed(String id, LocalId... goals) {
        return new OutcomeClaimed(
                id(id),
                "elders",
                null,
                "share the fords",
                null,
                null,
                EffectCategory.C4,
                OutcomeSign.POSITIVE,
                null,
                null,
                "we hosted",
                List.of(),
                List.of(goals));
    }
}
