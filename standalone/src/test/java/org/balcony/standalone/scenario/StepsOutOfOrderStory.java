package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-29: steps out of order. */
@ExtendWith(SharedSystem.class)
class StepsOutOfOrderStory {

    private final Scene scene;

    StepsOutOfOrderStory(RunningSystem system) {
        scene = Scene.in(system, "S-29");
    }

    @Test
    void any_stage_may_be_first_and_evaluation_needs_none() {
        scene.on("2012-01").accepted();
        Scene team = scene.on("2012-01-02").as("lead-mediator");
        team.tell("plan-evaluation", "{evaluationId: 'e-1', kind: 'developmental', independence: 'internal'}")
                .flagged();
        team.tell("record-observation", "{dimension: 'baseline', subject: 'society', value: 2}")
                .flagged();
        team.on("2012-02")
                .tell("open-stage-iteration", "{stageIterationId: 'd-1', stage: 'design'}")
                .flagged("stage_order_unusual");
        team.on("2012-03")
                .tell("open-stage-iteration", "{stageIterationId: 'c-1', stage: 'conduct'}")
                .flagged("stage_order_unusual");
        team.on("2012-04")
                .tell("open-stage-iteration", "{stageIterationId: 'a-1', stage: 'assessment'}")
                .flagged();
        team.on("2012-05").tell("open-stage-iteration", """
                {stageIterationId: 'c-2', stage: 'conduct', trigger: 'repeat_new_audience', predecessor: 'c-1'}""").flagged("second_open_iteration");
        team.on("2012-06")
                .refused("open-stage-iteration", "{stage: 'design', trigger: 'rework'}", 400, "predecessor-missing");
        team.on("2012-06").tell("open-stage-iteration", """
                {stageIterationId: 'd-2', stage: 'design', trigger: 'rework', predecessor: 'd-1'}""").flagged("second_open_iteration");
        assertThat(scene.flags("stage_order_unusual")).hasSize(2);
        assertThat(scene.flags("stage_order_unusual"))
                .extracting(flag -> flag.path("subject").asString())
                .containsExactlyInAnyOrder("stage-iteration/d-1", "stage-iteration/c-1");
        JsonNode dwell = scene.answer("stage-dwell-and-rework").json();
        assertThat(dwell.path("rows").valueStream().map(row -> row.path("stage").asString()))
                .containsExactly("design", "conduct", "assessment", "conduct", "design");
        JsonNode footer = dwell.path("footer");
        assertThat(footer.path("firstStage").asString()).isEqualTo("design");
        assertThat(footer.path("reworkLoops").asInt()).isEqualTo(1);
        assertThat(footer.path("overlaps").valueStream())
                .hasSize(3)
                .allMatch(overlap -> overlap.path("days").path("min").asInt() > 0);
    }
}
