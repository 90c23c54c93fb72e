package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-18: Cyprus; months of incidents and ratings are fixture values, the meetings and their counts are the source's. */
@ExtendWith(SharedSystem.class)
class ProjectsAcrossTheLineStory {

    private final Scene scene;
    private final List<String> sides;
    private final Scene team;
    private final Scene safety;

    ProjectsAcrossTheLineStory(RunningSystem system) {
        scene = Scene.in(system, "S-18");
        sides = List.of("GREEK-CYPRIOTS", "TURKISH-CYPRIOTS", "GREECE", "TURKEY").stream()
                .map(name -> scene.party(name, true, "business"))
                .toList();
        scene.on("1997").accepted();
        team = scene.as("lead-mediator");
        safety = scene.as("safety-officer");
    }

    @Test
    void cooperation_has_its_price() {
        projects();
        meetings();
        pressure();
        civilServant();
        words();
        ending();
        results();
    }

    private void projects() {
        String both = "'%s', '%s'".formatted(sides.get(0), sides.get(1));
        for (String[] action :
                new String[][] {{"choir", "arts_or_sport"}, {"eu", "study_group"}, {"lawyers", "professional_group"}}) {
            team.on("1997-11")
                    .tell(
                            "launch-joint-action",
                            "{actionId: '%s', kind: '%s', sides: [%s], initiatedBy: 'participants'}"
                                    .formatted(action[0], action[1], both))
                    .flagged();
        }
        team.on("1999")
                .tell("end-joint-action", "{actionId: 'choir', outcome: 'stopped_by_authority'}")
                .flagged();
        assertThat(stateOf("joint-action/choir")).isEqualTo("stopped_by_authority");
        assertThat(stateOf("joint-action/eu")).isEqualTo("launched");
        assertThat(scene.state("joint-action/choir", "asOfOccurred=1998-06-30")
                        .path("state")
                        .asString())
                .isEqualTo("launched");
    }

    /** An envoy and an institute convene; the counts stand against what the press says of them. */
    private void meetings() {
        team.on("1997-11").tell("designate-track", """
                {declaredTrack: 'I_5', scheme: 'third_party_and_participants', profile: {thirdPartyStatus: 'official',
                 participantStatus: 'unofficial', level: 'elite', linkToFormal: 'informal', publicity: 'discreet'}}""").flagged();
        for (String when : List.of("1997-11", "1998-07", "1998-12")) {
            scene.on(when)
                    .as("case-officer")
                    .tell("record-session-held", """
                    {sessionId: 's-%s', mode: 'retrospective', kind: 'conference', attendanceSummary: {total: 11,
                     bySide: {'%s': 3, '%s': 3, '%s': 3, '%s': 2}}}""".formatted(
                                    when, sides.get(0), sides.get(1), sides.get(2), sides.get(3)))
                    .flagged();
        }
        team.on("1998-12").tell("record-media-exposure", """
                {kind: 'disinformation', inaccuracies: 'only the businessman of one side came', identitiesExposed: false}""").flagged();
        for (JsonNode session : scene.view("state-as-of").stream()
                .filter(row -> row.path("machine").asString().equals("session"))
                .toList()) {
            assertThat(session.path("facts").path("people").asInt()).isEqualTo(11);
        }
        theCounts();
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("event").asString().endsWith("session.held"))
                        .map(row -> row.path("who").asString()
                                + ' '
                                + row.path("actingRole").asString()))
                .hasSize(3)
                .containsOnly("case-officer case_officer");
    }

    /** Three, three, three and two at each meeting, whatever the press says. */
    private void theCounts() {
        for (String when : List.of("1997-11", "1998-07", "1998-12")) {
            assertThat(scene.view("inclusion-against-target").stream()
                            .filter(row -> row.path("subject").asString().equals("session/s-" + when))
                            .map(row -> row.path("groupName").asString()
                                    + ' '
                                    + row.path("n").asInt()
                                    + " of "
                                    + row.path("total").asInt()))
                    .containsExactlyInAnyOrder(
                            "GREEK-CYPRIOTS 3 of 11", "TURKISH-CYPRIOTS 3 of 11", "GREECE 3 of 11", "TURKEY 2 of 11");
        }
    }

    private void pressure() {
        scene.on("1997").admitting("local-partner").as("local-partner").tell("report-safety-incident", """
                        {incidentId: 'arrests', kind: 'arrest_or_prosecution', severity: 4,
                         sourceClass: 'civil servants charged under the law against contact'}""");
        safety.on("1998")
                .tell(
                        "report-safety-incident",
                        "{incidentId: 'buffer', kind: 'harassment', severity: 3, placeCoarse: 'the buffer zone'}")
                .flagged();
        scene.on("1997-12")
                .as("case-officer")
                .inConflict("record-context-event", "{kind: 'law_changed', relevance: 'contacts banned'}");
        team.on("1998")
                .tell("identify-obstacle", "{obstacleId: 'crossing', kind: 'travel_or_permission'}")
                .flagged();
        safety.on("1998-12")
                .tell("take-protective-measure", "{incidentId: 'arrests', kind: 'separate_travel_slip'}")
                .flagged();
        assertThat(stateOf("incident/arrests")).isEqualTo("mitigated");
        assertThat(stateOf("incident/buffer")).isEqualTo("open");
    }

    /** Who would be prosecuted for coming is kept in the compartment of safety, and not invited without protection. */
    private void civilServant() {
        String nominated = team.on("1998")
                .tell(
                        "nominate-candidate",
                        "{participationId: 'servant', personId: '%s', side: '%s', sector: 'civil_service'}"
                                .formatted(scene.person("SERVANT"), sides.get(0)))
                .event();
        String closed = safety.on("1998-06")
                .because("Civil servants are prosecuted for contact")
                .tell(
                        "reclassify-record",
                        "{targets: ['%s'], to: {level: 'team', compartments: ['safety']}, ground: 'risk_up'}"
                                .formatted(nominated))
                .flagged()
                .event();
        safety.on("1998-06").tell("assess-risk", """
                {riskId: 'r-1', subject: 'participation', participationId: 'servant', threats: ['trial'],
                 likelihood: 4, severity: 5}""").flagged();
        team.on("1998-06").refused("invite-participant", "{participationId: 'servant'}", 409, "not-possible-now");
        safety.on("1998-07")
                .tell(
                        "take-protective-measure",
                        "{riskId: 'r-1', participationId: 'servant', kind: 'separate_travel_slip'}")
                .flagged();
        team.on("1998-07")
                .tell("invite-participant", "{participationId: 'servant'}")
                .flagged("not_screened");
        assertThat(act(nominated).path("reclassifiedBy").path(0).asString()).isEqualTo(closed);
        assertThat(act(closed).path("label").path("compartments").path(0).asString())
                .isEqualTo("safety");
        for (String role : List.of("lead-mediator", "mediator", "case-officer", "evaluator", "administrator")) {
            assertThat(histories(role)).as(role).doesNotContain("civil_service", "\"servant\"");
        }
        assertThat(histories("safety-officer")).contains("civil_service", "\"servant\"");
    }

    private String histories(String role) {
        return scene.as(role)
                .visitor()
                .get("/api/cases/S-18/history")
                .expect(200)
                .text();
    }

    private JsonNode act(String event) {
        return scene.view("audit-trail").stream()
                .filter(row -> row.path("eventIds").path(0).asString().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private void words() {
        team.on("2005").tell("record-observation", """
                {dimension: 'public_opinion', subject: 'society', value: 'rapprochement is ordinary vocabulary', instrument: 'third_party'}""").flagged();
        team.on("2005").tell("claim-outcome", """
                {outcomeId: 'words', who: 'the public', whoClass: 'society', what: 'moderate words are ordinary', category: 'C7',
                 sign: 'positive', contribution: 'years of joint projects'}""").flagged();
        assertThat(stateOf("outcome/words")).isEqualTo("claimed");
    }

    private void ending() {
        Scene lead = team.on("2006").because("The group goes on by itself");
        lead.refused("close-case", "{outcome: 'handed_over'}", 409, "not-possible-now");
        safety.on("2006")
                .tell("take-protective-measure", "{incidentId: 'arrests', kind: 'legal_aid', closesIncident: true}")
                .flagged();
        lead.tell("close-case", "{outcome: 'handed_over'}")
                .flagged("no_conduct_iteration", "obstacles_open", "no_follow_up_plan", "no_evaluation");
    }

    private String stateOf(String subject) {
        return scene.state(subject).path("state").asString();
    }

    private void results() {
        JsonNode actions = scene.answer("joint-actions").json();
        assertThat(actions.path("rows").valueStream())
                .hasSize(3)
                .filteredOn(row -> !row.path("open").asBoolean())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("actionId").asString()).isEqualTo("choir");
                    assertThat(row.path("lifespan").path("min").asInt()).isEqualTo(397);
                    assertThat(row.path("lifespan").path("max").asInt()).isEqualTo(790);
                    assertThat(row.path("incidents").valueStream())
                            .extracting(one -> one.path("incidentId").asString())
                            .containsExactlyInAnyOrder("arrests", "buffer");
                });
        assertThat(value(actions, "stoppedByAuthority")).isOne();
        JsonNode safe = scene.answer("safety").json();
        assertThat(value(safe, "incidents")).isEqualTo(2);
        assertThat(value(safe, "graveIncidents")).isOne();
        assertThat(value(safe, "openIncidents")).isOne();
        assertThat(value(safe, "openRisks")).isOne();
        assertThat(safe.path("figures")
                        .path("responseTime")
                        .path("each")
                        .path(0)
                        .path("min")
                        .asInt())
                .isEqualTo(335);
        JsonNode voices = scene.view("contribution-matrix").get(6);
        assertThat(voices.path("society").path("positive").asInt()).isOne();
        assertThat(scene.view("attitude-and-relation-indicators"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.path("words").path(0).asString()).contains("vocabulary"));
    }

    private static int value(JsonNode answer, String figure) {
        return answer.path("figures").path(figure).path("value").asInt(-1);
    }
}
