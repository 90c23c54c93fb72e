package org.balcony.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.math.BigDecimal;
import java.util.List;
import org.balcony.command.assessment.AssessmentCommand.AssessPowerBalance;
import org.balcony.command.kernel.Given;
import org.balcony.events.AssessmentEvent.AssessmentMethod;
import org.balcony.events.AssessmentEvent.PartyPower;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.PowerScores;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Score;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PowerBalanceTest {

    private static Given given() {
        return Given.onCase().given(REGISTERED);
    }

    @Nested
    class Assess_power_balance {

        private final LocalId training = new LocalId("training");
        private final AssessPowerBalance unequal =
                assessed(power(COMMUNITY, Score.of(1), Score.of(1)), power(MILITARY, Score.of(4), Score.of(3)));

        @Test
        void a_balance_is_between_two_different_parties() {
            AssessPowerBalance even = assessed(power(COMMUNITY, Score.of(2)), power(MILITARY, Score.of(3)));
            given().when(even).then(even.assessed()).unflagged();
            given().when(assessed()).refused(AssessmentRefusal.FEWER_THAN_TWO_PARTIES);
            given().when(assessed(power(MILITARY, Score.of(2)), power(MILITARY, Score.of(3))))
                    .refused(AssessmentRefusal.FEWER_THAN_TWO_PARTIES);
        }

        @Test
        void an_imbalance_that_nothing_answers_is_flagged_with_the_weaker_party() {
            var outcome = given().when(unequal).flagged(AssessmentWarning.IMBALANCE_UNADDRESSED);
            assertThat(outcome.factsOf(AssessmentWarning.IMBALANCE_UNADDRESSED))
                    .containsEntry("weaker", List.of("actor/" + COMMUNITY))
                    .containsEntry("imbalance", new BigDecimal("2.50"));
        }

        @Test
        void only_known_dimensions_count_and_a_difference_of_two_is_enough() {
            given().when(assessed(
                            power(COMMUNITY, Score.of(1), Score.UNKNOWN, Score.of(2), Score.of(1)),
                            power(MILITARY, Score.of(3), Score.of(3), Score.of(4))))
                    .flagged(AssessmentWarning.IMBALANCE_UNADDRESSED);
            given().when(assessed(power(COMMUNITY, Score.of(1), Score.of(2)), power(MILITARY, Score.of(3))))
                    .unflagged();
            given().when(assessed(power(COMMUNITY, Score.UNKNOWN), power(MILITARY, Score.of(4))))
                    .unflagged();
            given().when(assessed(power(COMMUNITY, Score.UNKNOWN), power(MILITARY)))
                    .unflagged();
        }

        @Test
        void a_measure_for_the_weaker_party_within_ninety_days_answers_it() {
            given().given("2025-12-05", null, proposed(COMMUNITY)).when(unequal).unflagged();
            given().given("2025-12-02", null, proposed(COMMUNITY))
                    .when(unequal)
                    .flagged(AssessmentWarning.IMBALANCE_UNADDRESSED);
            given().given("2026-02-01", null, proposed(MILITARY))
                    .when(unequal)
                    .flagged(AssessmentWarning.IMBALANCE_UNADDRESSED);
        }

        @Test
        void so_does_an_older_measure_that_is_under_way() {
            given().given("2025-01-02", null, proposed(COMMUNITY))
                    .given(new BalancingMeasureStarted(training, new ActorOrText("board"), null, null))
                    .when(unequal)
                    .unflagged();
        }

        private BalancingMeasureProposed proposed(ActorId beneficiary) {
            return new BalancingMeasureProposed(
                    training,
                    MeasureKind.NEGOTIATION_TRAINING,
                    ActorOrText.of(beneficiary),
                    List.of(),
                    null,
                    MeasureVisibility.KNOWN_TO_ALL,
                    null);
        }

        private static AssessPowerBalance assessed(PartyPower... parties) {
            return new AssessPowerBalance(
                    new PowerBalanceAssessed(List.of(parties), AssessmentMethod.TEAM, null, null));
        }

        private static PartyPower power(ActorId party, Score... scores) {
            Score[] all = java.util.Arrays.copyOf(scores, 7);
            return new PartyPower(
                    ActorOrText.of(party), new PowerScores(all[0], all[1], all[2], all[3], all[4], all[5], all[6]));
        }
    }
}
