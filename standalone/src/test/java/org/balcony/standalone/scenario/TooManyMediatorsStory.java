package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-24: too many mediators; four of them, and the switch, are fixture values. Counts by party and month are E8's to tell. */
@ExtendWith(SharedSystem.class)
class TooManyMediatorsStory {

    private final RunningSystem system;
    private final Scene scene;
    private final String one;
    private final String other;

    TooManyMediatorsStory(RunningSystem system) {
        this.system = system;
        scene = Scene.in(system, "S-24");
        one = scene.party("ONE", true, "political");
        other = scene.party("OTHER", true, "political");
    }

    @Test
    void a_case_may_be_turned_down_because_others_are_there() {
        for (int i = 1; i <= 4; i++) {
            String owner = scene.actor("MEDIATOR-" + i, "political");
            scene.on("2010").as("case-officer").inConflict("map-initiative", """
                    {initiativeId: 'effort-%d', owners: ['%s'], kind: 'mediation', partiesEngaged: ['%s', '%s'], period: '2010/..',
                     status: 'active'}""".formatted(i, owner, one, other));
        }
        scene.on("2011").proposed();
        Scene team = scene.on("2011-02").as("lead-mediator");
        team.tell("notify-third-party-action", """
                {actor: '%s-MEDIATOR-1', kind: 'opens_parallel_process', when: 'after', learnedVia: 'media', response: 'none'}""".formatted("S-24")).flagged("parallel_process", "learned_afterwards");
        scene.on("2011-03").as("case-officer").inConflict("map-initiative", """
                {initiativeId: 'effort-1', owners: ['S-24-MEDIATOR-1'], kind: 'mediation', partiesEngaged: ['%s'],
                 period: '2010/..', status: 'active'}""".formatted(other));
        assertThat(scene.flags("parallel_process"))
                .extracting(flag -> flag.path("subject").asString())
                .contains("initiative/effort-1", "initiative/effort-2", "initiative/effort-3", "initiative/effort-4")
                .hasSize(5);
        assertThat(scene.flags("blind_spot")).hasSize(1);
        team.tell("accept-case", "{}")
                .flagged(
                        "no_feasibility_finding",
                        "no_sensitivity_review",
                        "no_local_actor_consulted",
                        "parallel_process");
        Scene second = Scene.in(system, "S-24-B");
        second.proposed()
                .as("lead-mediator")
                .refused("decline-case", "{reason: 'saturation'}", 400, "rationale-missing");
        second.as("lead-mediator")
                .because("Four mediate already")
                .tell("decline-case", "{reason: 'saturation'}")
                .flagged();
        assertThat(second.state("case/" + second.caseId()).path("state").asString())
                .isEqualTo("declined");
        goodDecision(second);
        assertThat(scene.state("case/" + scene.caseId()).path("state").asString())
                .isEqualTo("active");
    }

    private static void goodDecision(Scene declined) {
        JsonNode dashboards =
                declined.answer("criteria-dashboards", "frame=dac").json();
        assertThat(dashboards.path("rows").valueStream())
                .hasSize(6)
                .filteredOn(row -> row.path("criterion").asString().equals("coherence"))
                .singleElement()
                .satisfies(row -> assertThat(
                                row.path("records").path(0).path("kind").asString())
                        .isEqualTo("good_decision"));
        assertThat(dashboards
                        .path("figures")
                        .path("goodDecisions")
                        .path("value")
                        .asInt())
                .isOne();
    }
}
