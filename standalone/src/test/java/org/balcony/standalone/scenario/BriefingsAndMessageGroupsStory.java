package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.balcony.standalone.story.Answer;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-15: Myanmar, from 2012 and more after 2021; months are fixture values. */
@ExtendWith(SharedSystem.class)
class BriefingsAndMessageGroupsStory {

    private final Scene scene;

    BriefingsAndMessageGroupsStory(RunningSystem system) {
        scene = Scene.in(system, "S-15");
    }

    @Test
    void every_process_is_briefed_at_its_start_and_its_end() {
        scene.on("2012-01").accepted();
        Scene team = scene.on("2012-03").as("lead-mediator");
        String council = scene.party("COUNCIL", true, "military");
        nationalActorsComeFirst(council);
        team.tell("agree-coordination", """
                {arrangementId: 'signal', kind: 'message_group', mode: 'network', members: ['embassy staff'],
                 channelRules: 'no names'}""").flagged("no_local_member");
        List<String> envoys = List.of("UN", "ASEAN", "EU", "CN", "JP").stream()
                .map(name -> scene.actor(name + "-ENVOY", "political"))
                .toList();
        for (String envoy : envoys) {
            scene.on("2012-03").as("case-officer").inConflict("map-initiative", """
                            {initiativeId: '%s', owners: ['%s'], kind: 'diplomacy', status: 'active', partiesEngaged: ['%s']}""".formatted(
                            envoy.toLowerCase(Locale.ROOT), envoy, council));
        }
        String un = envoys.getFirst();
        for (String envoy : envoys.subList(0, 2)) {
            team.tell(
                            "share-information",
                            "{recipient: '%s', kind: 'briefing', contentLevel: 'process', phase: 'start'}"
                                    .formatted(envoy))
                    .flagged();
        }
        team.on("2013")
                .tell(
                        "share-information",
                        "{recipient: '%s', kind: 'briefing', contentLevel: 'process', phase: 'end'}".formatted(un));
        team.on("2013")
                .tell(
                        "share-information",
                        "{recipient: '%s', kind: 'message_group_post', contentLevel: 'basic'}".formatted(un));
        team.on("2013")
                .tell(
                        "share-information",
                        "{recipient: '%s', kind: 'analysis', contentLevel: 'process'}".formatted(un));
        team.on("2013")
                .tell(
                        "share-information",
                        "{recipient: '%s', kind: 'joint_statement_draft', contentLevel: 'process'}".formatted(un));
        scene.on("2021-02").as("case-officer").inConflict("record-context-event", "{kind: 'coup'}");
        Scene lead = scene.as("lead-mediator");
        lead.on("2021-02").because("The coup").tell("suspend-case", "{reason: 'political_freeze'}");
        lead.on("2021-02")
                .refused("schedule-session", "{kind: 'plenary', plannedFor: '2021-03'}", 409, "case-status-forbids");
        lead.on("2021-06").tell("resume-case", "{whatChanged: 'partners asked'}");
        lead.on("2021-07")
                .tell("end-coordination", "{arrangementId: 'signal', reason: 'members had to leave'}")
                .flagged();
        lead.on("2021-08")
                .tell("agree-coordination", """
                {arrangementId: 'signal-2', kind: 'message_group', mode: 'network', members: ['embassy staff abroad', '%s']}""".formatted(String.join("', '", envoys.subList(0, 3))))
                .flagged("no_local_member");
        coverageRises();
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("event").asString().endsWith("information-shared")))
                .hasSize(6);
        assertThat(scene.state("arrangement/signal").path("state").asString()).isEqualTo("ended");
        assertThat(scene.state("arrangement/signal-2").path("state").asString()).isEqualTo("in_force");
        assertThat(scene.state("case/" + scene.caseId(), "asOfOccurred=2021-03-31")
                        .path("state")
                        .asString())
                .isEqualTo("suspended");
        assertThat(scene.view("process-timeline").stream()
                        .filter(row -> row.path("source").asString().equals("context"))
                        .map(row -> row.path("occurredAt").asString()))
                .contains("2021-02");
        briefings();
        membershipStaysInside();
    }

    /** A5: the UN was briefed at the start and the end, ASEAN only at the start. */
    private void briefings() {
        Answer ledger = scene.answer("disclosure-ledger");
        assertThat(ledger.rows())
                .hasSize(6)
                .filteredOn(row -> row.path("phase").asString("").equals("start"))
                .extracting(
                        row -> row.path("to").path(0).path("name").asString(),
                        row -> row.path("processes").path(0).asString(),
                        row -> row.path("startWithoutEnd").asBoolean())
                .containsExactlyInAnyOrder(
                        tuple("UN-ENVOY", "s-15-un-envoy", false), tuple("ASEAN-ENVOY", "s-15-asean-envoy", true));
        JsonNode figures = ledger.json().path("figures");
        assertThat(figures.path("startsWithEnd").path("part").asInt()).isEqualTo(1);
        assertThat(figures.path("startsWithEnd").path("whole").asInt()).isEqualTo(2);
        assertThat(figures.path("startsWithoutEnd").path("value").asInt()).isEqualTo(1);
    }

    /** The party all of them work with, and a national actor who was heard before the envoys. */
    private void nationalActorsComeFirst(String council) {
        String monks = scene.actor("MONKS", "religious");
        scene.on("2012-02").as("case-officer").inConflict("map-initiative", """
                {initiativeId: 'monks', owners: ['%s'], kind: 'dialogue', status: 'active', partiesEngaged: ['%s']}""".formatted(monks, council));
        Scene lead = scene.on("2012-02").as("lead-mediator");
        lead.tell("agree-mandate", """
                {principals: ['%s'], scope: 'hear all sides', thirdPartyRole: 'facilitator', reportingLine: 'principals_only',
                 form: 'oral'}""".formatted(council));
        lead.tell(
                "record-consultation",
                "{consultationId: 'monks', with: '%s', initiativeId: 'monks', outcome: 'no_objection'}"
                        .formatted(monks));
    }

    /** One of six was consulted before 2021, four of six after; one owner of six is local. */
    private void coverageRises() {
        assertThat(coverage("2020-12-31")).isEqualTo(0.167);
        assertThat(coverage("2021-09-30")).isEqualTo(0.667);
        JsonNode local = scene.answer("ecosystem-map-and-linkages")
                .json()
                .path("figures")
                .path("localShare");
        assertThat(local.path("part").asInt()).isEqualTo(1);
        assertThat(local.path("whole").asInt()).isEqualTo(6);
    }

    private double coverage(String day) {
        return scene.answer("coordination-coverage", "asOfOccurred=" + day)
                .json()
                .path("figures")
                .path("coverage")
                .path("value")
                .asDouble();
    }

    /** Who is in a message group is restricted, and nobody outside gets to know of it. */
    private void membershipStaysInside() {
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("event").asString().endsWith("arrangement-agreed"))
                        .map(row -> row.path("label").path("level").asString()))
                .containsExactly("restricted", "restricted");
        Scene abroad =
                scene.on("2021-09").as("lead-mediator").with("label", "{level: 'organisation', compartments: []}");
        abroad.refused(
                "agree-coordination",
                "{kind: 'message_group', mode: 'network', members: ['embassy staff abroad']}",
                400,
                "label-too-wide");
        assertThat(scene.as("coordination-partner").visitor().everyEvent().toString())
                .doesNotContain("embassy staff");
    }
}
