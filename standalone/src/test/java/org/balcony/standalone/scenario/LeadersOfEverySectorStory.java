package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-40: leaders of every sector; who was met is a fixture value. */
@ExtendWith(SharedSystem.class)
class LeadersOfEverySectorStory {

    private final Scene scene;

    LeadersOfEverySectorStory(RunningSystem system) {
        scene = Scene.in(system, "S-40");
    }

    @Test
    void a_sector_nobody_was_met_in_raises_no_flag() {
        String politicians = scene.party("POLITICIANS", true, "political");
        String military = scene.party("MILITARY", true, "military");
        scene.on("2024-01").accepted();
        Scene team = scene.on("2024-02").as("lead-mediator");
        for (String[] met : new String[][] {{politicians, "political"}, {military, "military"}}) {
            String contact = team.tell(
                            "log-contact",
                            "{counterpart: '%s', sector: '%s', initiatedBy: 'us'}".formatted(met[0], met[1]))
                    .event();
            team.tell("record-influence-observed", """
                    {target: '%s', contactRefs: ['%s'], askedFor: 'a statement against violence', observed: 'followed_through'}""".formatted(met[0], contact))
                    .flagged();
        }
        assertThat(scene.view("process-timeline").stream()
                        .filter(row -> row.path("type").asString().endsWith("contact-made")))
                .hasSize(2);
        List<JsonNode> sectors = scene.view("leader-and-sector-reach");
        assertThat(sectors).hasSize(14);
        assertThat(sectors.stream()
                        .filter(row -> row.path("reached").asBoolean())
                        .map(row -> row.path("sector").asString()
                                + ' '
                                + row.path("contacts").path("count").asInt()
                                + ' '
                                + row.path("influenceObserved").path("count").asInt()))
                .containsExactly("political 1 1", "military 1 1");
        assertThat(scene.answer("leader-and-sector-reach")
                        .json()
                        .path("figures")
                        .path("sectorsWithNone")
                        .path("value")
                        .toString())
                .contains("religious", "women");
        assertThat(scene.view("flags").toString()).doesNotContain("religious").doesNotContain("women");
    }
}
