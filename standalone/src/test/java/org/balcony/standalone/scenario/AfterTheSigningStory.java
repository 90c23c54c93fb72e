package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-26: after the signing; dates are fixture values. */
@ExtendWith(SharedSystem.class)
class AfterTheSigningStory {

    private final Scene scene;

    AfterTheSigningStory(RunningSystem system) {
        scene = Scene.in(system, "S-26");
    }

    @Test
    void a_closed_case_goes_on_where_it_stopped() {
        scene.on("2020").accepted();
        Scene lead = scene.on("2020-02").as("lead-mediator");
        lead.tell("open-stage-iteration", "{stageIterationId: 'a-1', stage: 'assessment'}");
        lead.tell("end-stage-iteration", "{stageIterationId: 'a-1', outcome: 'completed'}");
        lead.on("2021").because("Signed").tell("close-case", "{outcome: 'objectives_met'}");
        scene.on("2022")
                .as("case-officer")
                .tell(
                        "record-assessment-finding",
                        "{kind: 'need', statement: 'the population does not know what was signed'}")
                .flagged("after_case_closed");
        lead.on("2022-02").refused("resume-case", "{from: 'closed'}", 400, "rationale-missing");
        lead.on("2022-02")
                .because("Asked again")
                .tell("resume-case", "{from: 'closed', whatChanged: 'both sides asked'}");
        Scene.Told again = lead.on("2022-03")
                .tell("open-stage-iteration", "{stageIterationId: 'a-2', stage: 'assessment', trigger: 'resumption'}");
        again.flagged();
        assertThat(scene.state("stage-iteration/a-2")
                        .path("facts")
                        .path("iterationNo")
                        .asInt())
                .isEqualTo(2);
        assertThat(scene.state("stage-iteration/a-1")
                        .path("facts")
                        .path("iterationNo")
                        .asInt())
                .isEqualTo(1);
        assertThat(scene.flags("funding_gap_now")).hasSize(1);
        lead.on("2022-04").tell("agree-funding", """
                {arrangementId: 'f-1', funder: 'a foundation', funderIsParty: false, period: '2022-04-01/2022-12-31',
                 covers: ['follow_up'], reportingEntitlement: 'standard'}""");
        assertThat(scene.flags("funding_gap_now")).hasSize(1);
        assertThat(scene.flags("funding_gap_now", "asOfOccurred=2022-06-01")).isEmpty();
        assertThat(scene.flags("after_case_closed")).hasSize(1);
        assertThat(status()).isEqualTo("active");
        assertThat(status("asOfOccurred=2021-06")).isEqualTo("closed");
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("event").asString().endsWith("case.closed")))
                .hasSize(1);
    }

    private String status(String... parameters) {
        return scene.state("case/" + scene.caseId(), parameters).path("state").asString();
    }
}
