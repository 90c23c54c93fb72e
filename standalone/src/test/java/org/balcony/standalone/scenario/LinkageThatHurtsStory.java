package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-28: linkage that hurts; ratings are the chapter's, dates are fixture values. */
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
                .flagged("no_feasibility_finding", "no_sensitivity_review", "no_local_actor_consulted");
        lead.refused(
                "review-conflict-sensitivity", "{scope: 'linkage', verdict: 'proceed'}", 400, "no-harm-considered");
        lead.tell("review-conflict-sensitivity", """
                {scope: 'linkage', verdict: 'proceed', harms: [{who: 'local leaders', what: 'threats', likelihood: 4, severity: 5}]}""").flagged("harm_unmitigated");
        String owner = scene.actor("NATIONAL-DIALOGUE", "political");
        String community = scene.party("COMMUNITY", true, "civil_society");
        lead.tell("agree-mandate", """
                {principals: ['%s'], scope: 'hear the community', thirdPartyRole: 'facilitator', reportingLine: 'principals_only',
                 form: 'oral'}""".formatted(community));
        scene.as("case-officer").inConflict("map-initiative", """
                {initiativeId: 'national-dialogue', owners: ['%s'], kind: 'dialogue', partiesEngaged: ['%s'], status: 'active',
                 trackProfile: {thirdPartyStatus: 'official', participantStatus: 'mixed', level: 'elite', linkToFormal: 'is_formal',
                  publicity: 'public'}}""".formatted(owner, community));
        assertThat(scene.flags("no_consultation_on_record")).hasSize(1);
        scene.admitting("local-partner");
        for (int i = 1; i <= 2; i++) {
            scene.as("local-partner")
                    .on("2015-0" + (2 + i))
                    .tell("report-safety-incident", "{kind: 'intimidation', severity: 4}");
        }
        lead.refused(
                "record-consultation-not-held",
                "{with: '%s', why: 'waived'}".formatted(owner),
                400,
                "waiver-without-ground");
        lead.because("It would endanger local leaders")
                .tell("record-consultation-not-held", """
                {consultationId: 'link', with: '%s', initiativeId: 'national-dialogue', why: 'waived', ground: 'do_no_harm'}""".formatted(owner))
                .flagged();
        assertThat(scene.flags("no_consultation_on_record")).isEmpty();
        theLinkIsExplainedAndComesFromAbove();
        lead.tell("identify-obstacle", "{obstacleId: 'dismissed', kind: 'dismissed_by_track_one', severity: 3}");
        scene.as("case-officer").inConflict("record-context-event", "{kind: 'official_talks_stalled'}");
        lead.tell("claim-outcome", """
                {outcomeId: 'harm', who: 'local leaders', what: 'fell silent', category: 'C8', sign: 'negative', intended: false,
                 contribution: 'we linked them to the capital'}""").flagged();
        assertThat(scene.state("consultation/link").path("state").asString()).isEqualTo("waived");
        assertThat(scene.state("outcome/harm").path("facts").path("sign").asString())
                .isEqualTo("negative");
        assertThat(scene.view("contribution-matrix")
                        .get(7)
                        .path("notSaid")
                        .path("negative")
                        .asInt())
                .isOne();
        assertThat(scene.view("state-as-of").stream()
                        .filter(row -> row.path("machine").asString().equals("safety-incident")))
                .hasSize(2)
                .allMatch(row -> row.path("state").asString().equals("open"));
        assertThat(scene.view("process-timeline").stream()
                        .filter(row -> row.path("source").asString().equals("context"))
                        .map(row -> row.path("title").asString()))
                .anyMatch(title -> title.contains("talks"));
    }

    /** The waived link is explained, not missing; the dialogue reaches down to people nobody links across. */
    private void theLinkIsExplainedAndComesFromAbove() {
        JsonNode coordination = scene.answer("coordination-coverage").json().path("figures");
        assertThat(coordination.path("coverage").path("value").asDouble()).isZero();
        assertThat(coordination.path("explainedCoverage").path("value").asDouble())
                .isEqualTo(1.0);
        assertThat(coordination.path("noWordOnRecord").path("value").asInt()).isZero();
        JsonNode ecosystem = scene.answer("ecosystem-map-and-linkages").json();
        assertThat(ecosystem
                        .path("figures")
                        .path("linksFromAboveAlone")
                        .path("value")
                        .asInt())
                .isEqualTo(1);
        assertThat(ecosystem
                        .path("rows")
                        .valueStream()
                        .filter(row -> row.path("standsAlone").asBoolean(false)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("orientation").asString()).isEqualTo("vertical");
                    assertThat(row.path("direction").asString()).isEqualTo("down");
                    assertThat(row.path("from").toString()).contains("NATIONAL-DIALOGUE");
                    assertThat(row.path("to").toString()).contains("COMMUNITY");
                });
    }
}
