package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-28: linkage that hurts; ratings are those of the source, dates are fixture values. */
@ExtendWith(SharedSystem.class)
class LinkageThatHurtsStory {

    private final Scene scene;

    LinkageThatHurtsStory(RunningSystem system) {
        scene = Scene.in(system, "S-28");
    }

    @Test
    void harm_is_written_down_and_a_link_left_out_on_purpose() {
        scene.on("2015").proposed();
        Scene lead = scene.on("2015-02").as("lead-mediator");
        lead.tell("accept-case", "{}")
                .flagged("no_feasibility_finding", "no_conflict_sensitivity_review", "no_local_actor_consulted");
        lead.refused(
                "review-conflict-sensitivity", "{scope: 'linkage', verdict: 'proceed'}", 400, "no-harm-considered");
        lead.tell("review-conflict-sensitivity", """
                {scope: 'linkage', verdict: 'proceed', harms: [{who: 'local leaders', what: 'threats', likelihood: 4, severity: 5}]}""").flagged("grave_harm_unmitigated");
        for (int i = 1; i <= 2; i++) {
            scene.as("local-partner")
                    .on("2015-0" + (2 + i))
                    .tell("report-safety-incident", "{kind: 'intimidation', severity: 4}");
        }
        lead.refused(
                "record-consultation-not-held",
                "{with: 'the national dialogue', why: 'waived'}",
                400,
                "waiver-without-ground");
        lead.because("It would endanger local leaders")
                .tell("record-consultation-not-held", """
                {consultationId: 'link', with: 'the national dialogue', why: 'waived', ground: 'do_no_harm'}""")
                .flagged();
        lead.tell("identify-obstacle", "{obstacleId: 'dismissed', kind: 'dismissed_by_track_one', severity: 3}");
        scene.as("case-officer").inConflict("record-context-event", "{kind: 'official_talks_stalled'}");
        lead.tell("claim-outcome", """
                {outcomeId: 'harm', who: 'local leaders', what: 'fell silent', category: 'C8', sign: 'negative', intended: false,
                 contribution: 'we linked them to the capital'}""").flagged();
        assertThat(scene.state("consultation/link").path("state").asString()).isEqualTo("waived");
    }
}
