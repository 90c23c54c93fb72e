package org.balcony.command.obstacles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.obstacles.ObstaclesCommand.IdentifyObstacle;
import org.balcony.command.obstacles.ObstaclesCommand.ReportObstacleRecurrence;
import org.balcony.command.obstacles.ObstaclesCommand.SettleObstacle;
import org.balcony.command.obstacles.ObstaclesCommand.StartObstacleResponse;
import org.balcony.events.DomainEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObstaclesCapabilityTest {

    private static final LocalId ABSENCE = new LocalId("absence");
    private static final ObstacleIdentified IDENTIFIED = new ObstacleIdentified(
            ABSENCE, ObstacleKind.PARTY_ABSENCE, Rating.of(4), List.of("the third session"), null);
    private static final ObstacleResponseStarted RESPONSE =
            new ObstacleResponseStarted(ABSENCE, "talk to each alone", null, null, null);
    private static final ObstacleSettled SETTLED = settled(ObstacleSettlement.ACCEPTED);
    private static final ObstacleRecurred RECURRED = new ObstacleRecurred(ABSENCE, "they stayed away again");

    private static Given given(DomainEvent... events) {
        return Given.onCase().given(REGISTERED).given(events);
    }

    private static ObstacleSettled settled(ObstacleSettlement how) {
        return new ObstacleSettled(ABSENCE, how, "worked in other ways");
    }

    private static List<LocalId> open(DomainEvent... events) {
        return given(events).folded().state().of(ObstaclesState.class).open();
    }

    @Nested
    class Identify_obstacle {

        @Test
        void an_obstacle_stands_open_once_it_is_identified() {
            given().when(new IdentifyObstacle(IDENTIFIED)).then(IDENTIFIED).unflagged();
            assertThat(open(IDENTIFIED)).containsExactly(ABSENCE);
        }

        @Test
        void two_obstacles_do_not_share_an_id() {
            var outcome = given(IDENTIFIED)
                    .when(new IdentifyObstacle(IDENTIFIED))
                    .refused(ObstaclesRefusal.OBSTACLE_ID_IN_USE);
            assertThat(outcome.facts()).containsEntry("obstacleId", "absence").containsEntry("status", "identified");
            given(IDENTIFIED, new RecordRetracted(Given.id(2), RetractionReason.NEVER_HAPPENED))
                    .when(new IdentifyObstacle(IDENTIFIED))
                    .then(IDENTIFIED);
        }

        @Test
        void an_obstacle_may_be_identified_after_its_settlement_was_recorded_and_stays_settled() {
            given(SETTLED).when(new IdentifyObstacle(IDENTIFIED)).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            assertThat(open(SETTLED, IDENTIFIED)).isEmpty();
        }

        @Test
        void local_partners_identify_obstacles_and_settle_none() {
            given().as(Role.LOCAL_PARTNER)
                    .when(new IdentifyObstacle(IDENTIFIED))
                    .then(IDENTIFIED);
            given(IDENTIFIED)
                    .as(Role.LOCAL_PARTNER)
                    .when(new SettleObstacle(SETTLED))
                    .refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }
    }

    @Nested
    class Start_obstacle_response {

        private final StartObstacleResponse respond = new StartObstacleResponse(RESPONSE);

        @Test
        void an_open_obstacle_is_responded_to() {
            given(IDENTIFIED).when(respond).then(RESPONSE).unflagged();
            given(IDENTIFIED, SETTLED, RECURRED).when(respond).unflagged();
        }

        @Test
        void a_response_that_nothing_led_to_expect_is_recorded_and_flagged() {
            given().when(respond).then(RESPONSE).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given(IDENTIFIED, RESPONSE).when(respond).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given(IDENTIFIED, SETTLED).when(respond).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            assertThat(open(RESPONSE)).containsExactly(ABSENCE);
            assertThat(open(IDENTIFIED, SETTLED, RESPONSE)).isEmpty();
        }

        @Test
        void a_measure_or_decision_that_is_not_on_record_is_named_in_the_flag() {
            LocalId waiver = new LocalId("waiver");
            ObstacleResponseStarted linked =
                    new ObstacleResponseStarted(ABSENCE, "waive the rule", null, new LocalId("training"), waiver);
            var outcome = given(IDENTIFIED)
                    .when(new StartObstacleResponse(linked))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            assertThat(outcome.factsOf(UniversalWarning.UNEXPECTED_TRANSITION))
                    .containsEntry("linkedMeasure", "training")
                    .containsEntry("linkedDecision", "waiver");
            given(IDENTIFIED, decision(waiver))
                    .when(new StartObstacleResponse(
                            new ObstacleResponseStarted(ABSENCE, "waive the rule", null, null, waiver)))
                    .unflagged();
        }

        private static ProceduralDecisionTaken decision(LocalId id) {
            return new ProceduralDecisionTaken(
                    id, DecisionKind.WAIVE_PRESENCE_RULE, null, List.of(), List.of(), null, null);
        }
    }

    @Nested
    class Settle_obstacle {

        @ParameterizedTest
        @EnumSource(ObstacleSettlement.class)
        void an_obstacle_is_settled_in_one_of_four_ways(ObstacleSettlement how) {
            given(IDENTIFIED)
                    .when(new SettleObstacle(settled(how)))
                    .then(settled(how))
                    .unflagged();
            given(IDENTIFIED, RESPONSE).when(new SettleObstacle(settled(how))).unflagged();
            assertThat(open(IDENTIFIED, settled(how))).isEmpty();
        }

        @Test
        void a_second_settlement_or_one_of_an_unknown_obstacle_is_recorded_and_flagged() {
            given(IDENTIFIED, SETTLED)
                    .when(new SettleObstacle(settled(ObstacleSettlement.RESOLVED)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().when(new SettleObstacle(SETTLED)).then(SETTLED).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void a_settlement_that_is_retracted_leaves_the_obstacle_open() {
            assertThat(open(IDENTIFIED, SETTLED, new RecordRetracted(Given.id(3), RetractionReason.NEVER_HAPPENED)))
                    .containsExactly(ABSENCE);
        }
    }

    @Nested
    class Report_obstacle_recurrence {

        private final ReportObstacleRecurrence report = new ReportObstacleRecurrence(RECURRED);

        @Test
        void a_settled_obstacle_may_be_back() {
            given(IDENTIFIED, SETTLED).when(report).then(RECURRED).unflagged();
            assertThat(open(IDENTIFIED, SETTLED, RECURRED)).containsExactly(ABSENCE);
            assertThat(open(IDENTIFIED, SETTLED, RECURRED, SETTLED)).isEmpty();
        }

        @Test
        void an_obstacle_that_was_never_gone_is_not_back() {
            given(IDENTIFIED).when(report).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().when(report).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            assertThat(open(RECURRED)).containsExactly(ABSENCE);
        }
    }

    /** Facts arrive late and out of order (domain text, rule N9). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void entries_about_an_obstacle_are_accepted_in_whatever_order_they_arrive(long seed) {
        List<Command> commands = new ArrayList<>(List.of(
                new IdentifyObstacle(IDENTIFIED),
                new StartObstacleResponse(RESPONSE),
                new SettleObstacle(SETTLED),
                new ReportObstacleRecurrence(RECURRED),
                new SettleObstacle(settled(ObstacleSettlement.OUTLIVED))));
        Collections.shuffle(commands, new Random(seed));
        Given history = given();
        for (Command command : commands) {
            history.given(history.when(command).accepted().events().toArray(DomainEvent[]::new));
        }
        assertThat(history.folded().state().of(ObstaclesState.class).obstacles())
                .containsKey(ABSENCE);
    }
}
