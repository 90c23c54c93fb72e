package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * S-35: withdrawal under threat; sessions and counts are fixture values. That a locked or erased person vanishes from every
 * view, export and subscription is told where reading is.
 */
@ExtendWith(SharedSystem.class)
class WithdrawalUnderThreatStory {

    private final Scene scene;
    private final String north;
    private final String person;

    WithdrawalUnderThreatStory(RunningSystem system) {
        scene = Scene.in(system, "S-35");
        north = scene.party("NORTH", true, "political");
        person = scene.person("P-17");
    }

    @Test
    void nobody_in_danger_is_refused_erasure() {
        scene.on("2024-01").accepted();
        Scene team = scene.on("2024-02").as("lead-mediator");
        team.tell(
                "nominate-candidate", "{participationId: 'p-17', personId: '%s', side: '%s'}".formatted(person, north));
        team.tell(
                "record-informed-consent",
                "{participationId: 'p-17', scope: ['participate'], form: 'oral_witnessed', voluntary: true}");
        String other = scene.person("P-18");
        team.tell(
                "nominate-candidate", "{participationId: 'p-18', personId: '%s', side: '%s'}".formatted(other, north));
        team.tell(
                "record-informed-consent",
                "{participationId: 'p-18', scope: ['participate'], form: 'oral_witnessed', voluntary: true}");
        nineSessions(team);
        List<String> counts = counts();
        assertThat(counts).isNotEmpty();
        assertThat(present()).hasSize(9).containsOnly(2);
        assertThat(scene.flags("consent_gap")).isEmpty();
        theThreat();
        assertThat(scene.state("incident/i-1").path("state").asString()).isEqualTo("mitigated");
        assertThat(scene.state("participation/p-17")
                        .path("facts")
                        .path("consent")
                        .path("participate")
                        .asString())
                .isEqualTo("withdrawn");
        assertThat(scene.flags("consent_gap")).hasSize(1);
        String erasure = theErasure();
        scene.as("lead-mediator")
                .because("Over")
                .refused("close-case", "{outcome: 'unsafe'}", 409, "grave-incident-open");
        team.refused(
                "nominate-candidate",
                "{participationId: 'again', personId: '%s', side: '%s'}".formatted(person, north),
                409,
                "person-erased");
        for (int i = 1; i <= 9; i++) {
            assertThat(scene.state("session/s-" + i)
                            .path("facts")
                            .path("people")
                            .asInt())
                    .isEqualTo(5);
        }
        assertThat(counts()).isEqualTo(counts);
        approximate();
        theTrail(erasure);
        theChain();
    }

    /** A8: the chain holds after an erasure; that there was one is told, and not whose. */
    private void theChain() {
        JsonNode report = scene.answer("integrity-report").json();
        JsonNode ours = report.path("rows")
                .valueStream()
                .filter(row -> row.path("stream").asString().startsWith("case/"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.path("verified").asBoolean()).isTrue();
        assertThat(ours.path("verifiedTo").asLong())
                .isEqualTo(ours.path("length").asLong());
        assertThat(ours.path("erasures").asInt()).isEqualTo(1);
        assertThat(ours.path("erasedOn").size()).isEqualTo(1);
        assertThat(report.path("figures").path("altered").path("value").asInt(-1))
                .isZero();
        assertThat(report.toString()).doesNotContain("P-17");
    }

    /** The frozen counts of every session, iteration and of the case. */
    private List<String> counts() {
        return scene.view("inclusion-against-target").stream()
                .map(row -> row.path("subject").asString()
                        + ' '
                        + row.path("group").asString()
                        + ' '
                        + row.path("n").asInt()
                        + " of "
                        + row.path("total").asInt())
                .toList();
    }

    private List<Integer> present() {
        return scene.view("participant-continuity").stream()
                .map(row -> row.path("present").asInt())
                .toList();
    }

    private void approximate() {
        assertThat(present()).hasSize(9).containsOnly(1);
        JsonNode footer = scene.answer("participant-continuity").json().path("footer");
        assertThat(footer.path("erased").asInt()).isEqualTo(1);
        assertThat(footer.path("continuityNote").asString()).isEqualTo("1 person erased; continuity approximate");
        for (String view : List.of(
                "participant-continuity",
                "selection-and-exclusion-ledger",
                "alumni-and-cadre",
                "re-entry-and-follow-up-coverage")) {
            assertThat(scene.answer(view).text()).doesNotContain("p-17");
        }
    }

    private void nineSessions(Scene team) {
        for (int i = 1; i <= 9; i++) {
            Scene then = team.on("2024-0" + i);
            then.tell(
                    "record-session-held",
                    "{sessionId: 's-%d', mode: 'retrospective', kind: 'plenary', attendanceSummary: {total: 5, bySide: {'%s': 3, 'others': 2}}}"
                            .formatted(i, north));
            for (String person : List.of("p-17", "p-18")) {
                then.tell(
                        "record-attendance",
                        "{sessionId: 's-%d', participationId: '%s', status: 'present'}".formatted(i, person));
            }
        }
    }

    private void theThreat() {
        Scene then = scene.on("2024-10-01").admitting("local-partner");
        then.as("local-partner")
                .tell("withdraw-consent", "{participationId: 'p-17', scope: []}")
                .flagged();
        then.as("local-partner")
                .tell(
                        "report-safety-incident",
                        "{incidentId: 'i-1', kind: 'surveillance', severity: 5, affected: ['p-17']}")
                .flagged();
        then.as("safety-officer")
                .tell("take-protective-measure", "{incidentId: 'i-1', participationId: 'p-17', kind: 'data_lockdown'}")
                .flagged();
    }

    private String theErasure() {
        scene.as("local-partner")
                .on("2024-10-02")
                .toPerson(person, "request-erasure", "{ground: 'danger', urgency: 'immediate'}");
        JsonNode refused = scene.as("records-steward")
                .visitor()
                .post("/api/persons/" + person + "/commands/refuse-erasure", """
                        {"rationale": "The donor audits", "data": {"legalGround": "donor audit", "whatIsKept": "all"}}""")
                .expect(409)
                .json();
        assertThat(refused.path("type").asString()).isEqualTo("/problems/erasure-owed-to-person-in-danger");
        return scene.as("records-steward")
                .on("2024-10-03")
                .toPerson(person, "erase-personal-data", "{keysDestroyed: 0, viewsPurged: []}")
                .event();
    }

    /** That somebody was erased, on which ground and by whom; nothing that says who it was. */
    private void theTrail(String erasure) {
        List<JsonNode> erasures = scene
                .as("auditor")
                .visitor()
                .get("/api/audit-trail?type=balcony.person.personal-data-erased&minPosition=" + scene.head())
                .expect(200)
                .rows()
                .stream()
                .filter(row -> row.path("eventIds").toString().contains(erasure))
                .toList();
        assertThat(erasures).hasSize(1);
        assertThat(erasures.getFirst().path("actingRole").asString()).isEqualTo("records_steward");
        assertThat(erasures.getFirst().toString()).doesNotContain("P-17", "S-35");
    }
}
