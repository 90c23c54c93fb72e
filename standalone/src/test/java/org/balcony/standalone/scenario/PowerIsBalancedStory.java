package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-06: a fishing dispute; scores, dates and the second assessment are fixture values. */
@ExtendWith(SharedSystem.class)
class PowerIsBalancedStory {

    private final Scene scene;
    private final String nations;
    private final String government;

    PowerIsBalancedStory(RunningSystem system) {
        scene = Scene.in(system, "S-06");
        nations = scene.party("NATIONS", true, "traditional");
        government = scene.party("GOVERNMENT", true, "political");
    }

    @Test
    void a_weaker_side_is_strengthened_in_the_open() {
        scene.accepted();
        Scene team = scene.on("2003-01-10").as("lead-mediator");
        String before = team.tell("assess-power-balance", balance(1, 1)).event();
        assertThat(scene.flags("imbalance_unaddressed", "asOfOccurred=2003-03-01"))
                .isEmpty();
        assertThat(scene.flags("imbalance_unaddressed", "asOfOccurred=2003-05-01"))
                .hasSize(1);
        Scene.Told lobbying = team.on("2003-05-02").tell("propose-balancing-measure", """
                {measureId: 'm1', kind: 'policy_advocacy', beneficiary: '%s', dimensions: ['political'],
                 assessmentRef: '%s', visibility: 'known_to_beneficiary'}""".formatted(nations, before));
        lobbying.flagged("impartiality_risk");
        team.on("2003-05-02")
                .tell("propose-balancing-measure", """
                {measureId: 'm2', kind: 'negotiation_training', beneficiary: '%s', dimensions: ['knowledge_skills'],
                 assessmentRef: '%s', visibility: 'known_to_all'}""".formatted(nations, before))
                .flagged();
        assertThat(scene.flags("imbalance_unaddressed")).isEmpty();
        team.refused("start-balancing-measure", "{measureId: 'm1'}", 400, "no-approver");
        team.tell(
                        "start-balancing-measure",
                        "{measureId: 'm1', approvedBy: 'board', provider: 'a lobbyist in the capital'}")
                .flagged();
        team.tell("start-balancing-measure", """
                        {measureId: 'm2', approvedBy: 'board', provider: 'two experts', planned: {days: 2, persons: 2, objectives: [
                         'facilitate working groups', 'negotiate better', 'handle difficult conversations', 'analyse conflict dynamics']}}""").flagged();
        team.refused("start-balancing-measure", "{measureId: 'm2', approvedBy: 'board'}", 409, "measure-not-proposed");
        team.on("2003-06-15").tell("end-balancing-measure", """
                {measureId: 'm2', outcome: 'completed', delivered: {days: 2, persons: 2, objectives: [
                 'facilitate working groups', 'negotiate better', 'handle difficult conversations', 'analyse conflict dynamics']}}""").flagged();
        String after = team.on("2003-07-01")
                .tell("assess-power-balance", balance(2, 2))
                .event();
        team.on("2003-07-02")
                .tell("review-balancing-effect", """
                {measureId: 'm2', reviewerClass: 'team', assessmentBefore: '%s', assessmentAfter: '%s', judgement: 'narrowed'}""".formatted(before, after))
                .flagged();
        assertThat(scene.flags("impartiality_risk"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("subject").asString()).isEqualTo("measure/m1"));
        team.because("The government was told in July")
                .tell(
                        "correct-record",
                        "{target: '%s', field: 'visibility', new: 'known_to_all', kind: 'new_information'}"
                                .formatted(lobbying.event()));
        assertThat(scene.flags("impartiality_risk")).isEmpty();
        assertThat(scene.view("correction-history"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("versions")
                                .valueStream()
                                .map(version -> version.path("value").asString()))
                        .containsExactly("known_to_beneficiary", "known_to_all"));
        Scene lead = scene.on("2003").as("lead-mediator");
        lead.tell("assign-role", "{holder: 'paula', role: 'mediator', conflictOfInterest: 'none'}")
                .flagged();
        lead.tell("assign-role", "{holder: 'paula', role: 'lobbyist'}").flagged("lobbyist_mediates");
        assertThat(scene.flags("impartiality_risk")).hasSize(1);
        JsonNode training = scene.state("measure/m2");
        assertThat(training.path("state").asString()).isEqualTo("completed");
        assertThat(training.path("facts").path("delivered"))
                .isEqualTo(training.path("facts").path("planned"));
        assertThat(scene.state("measure/m1").path("state").asString()).isEqualTo("under_way");
        line(before, after);
        register();
    }

    /** What E9 says of S-06. */
    private void line(String before, String after) {
        List<JsonNode> assessments = scene.view("power-balance-over-time").stream()
                .filter(row -> row.path("what").asString().equals("assessment"))
                .toList();
        assertThat(assessments.stream().map(row -> row.path("imbalance").asDouble()))
                .containsExactly(2.5, 1.5);
        JsonNode second = assessments.getLast();
        assertThat(second.path("change").asDouble()).isEqualTo(-1.0);
        assertThat(second.path("eventIds").toString()).contains(before, after);
        assertThat(second.path("measuresUnderWay")
                        .valueStream()
                        .map(row -> row.path("measureId").asString()))
                .containsExactly("m1", "m2");
        assertThat(scene.answer("power-balance-over-time")
                        .json()
                        .path("footer")
                        .path("note")
                        .asString())
                .isEqualTo("Timing is not causation.");
    }

    /** What E10 says of S-06. */
    private void register() {
        List<JsonNode> measures = scene.view("balancing-measures-register");
        assertThat(measures).hasSize(2).allSatisfy(row -> {
            assertThat(row.path("visibility").asString()).isEqualTo("known_to_all");
            assertThat(row.path("openFlags")).isEmpty();
        });
        JsonNode training = measures.getLast();
        assertThat(training.path("measureId").asString()).isEqualTo("m2");
        assertThat(training.path("delivered")).isEqualTo(training.path("planned"));
        JsonNode figures = scene.answer("balancing-measures-register").json().path("figures");
        assertThat(figures.path("deliveredOfPlannedDays").path("value").asDouble())
                .isEqualTo(1.0);
        assertThat(figures.path("deliveredOfPlannedPersons").path("part").asInt())
                .isEqualTo(2);
    }

    private String balance(int political, int knowledge) {
        return """
                {method: 'team', parties: [
                  {party: '%s', dimensions: {political: %d, knowledge_skills: %d}},
                  {party: '%s', dimensions: {political: 4, knowledge_skills: 3}}]}""".formatted(nations, political, knowledge, government);
    }
}
