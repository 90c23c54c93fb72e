package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.balcony.standalone.story.Answer;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-35: withdrawal under threat; sessions and counts are fixture values. */
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
        nowhere("p-17");
        notCounted();
        assertThat(counts()).isEqualTo(counts);
        String erasure = theErasure();
        scene.as("lead-mediator").because("Over").refused("close-case", "{outcome: 'unsafe'}", 409, "not-possible-now");
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
        notCounted();
        approximate();
        theNotice();
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

    /** From the lockdown on nobody is shown P-17: in no view, history, export or sequence of events. */
    private void nowhere(String participation) {
        for (String role : List.of("lead-mediator", "safety-officer", "records-steward", "evaluator", "auditor")) {
            Scene reader = scene.as(role);
            for (String path : paths()) {
                Answer answer = reader.visitor().get(path);
                assertThat(answer.status()).as(role + ' ' + path).isEqualTo(200);
                assertThat(answer.text()).as(role + ' ' + path).doesNotContain(participation + '"');
            }
        }
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(
                "/api/cases/S-35/history",
                "/api/cases/S-35/audit-trail",
                "/api/cases/S-35/timeline",
                "/api/cases/S-35/flags",
                "/api/events?limit=1000"));
        for (String view : List.of("E2", "E3", "E21", "E22", "E24", "A3", "A4")) {
            paths.add("/api/cases/S-35/views/" + view);
        }
        for (String format : List.of("ocel2.json", "ocel2.xml", "xes", "history.ndjson")) {
            paths.add("/api/exports/" + format + "?case=S-35");
        }
        return paths;
    }

    /** E2, E3, E21 and E22 count the other one only, and say how many are missing. */
    private void notCounted() {
        assertThat(present()).hasSize(9).containsOnly(1);
        for (String view : List.of(
                "selection-and-exclusion-ledger",
                "participant-continuity",
                "alumni-and-cadre",
                "re-entry-and-follow-up-coverage")) {
            Answer answer = scene.as("lead-mediator").seen(view);
            assertThat(answer.json().path("footer").path("erased").asInt())
                    .as(view)
                    .isEqualTo(1);
            assertThat(answer.text()).as(view).doesNotContain("p-17");
        }
    }

    private void approximate() {
        JsonNode footer = scene.answer("participant-continuity").json().path("footer");
        assertThat(footer.path("continuityNote").asString()).isEqualTo("1 person erased; continuity approximate");
    }

    /** Who knew the participation learns at the end of the sequence that it was erased, under the name it was known by. */
    private void theNotice() {
        assertThat(notices(scene.as("lead-mediator"))).containsExactly("p-17");
        assertThat(notices(scene.as("evaluator"))).hasSize(1).doesNotContain("p-17");
        JsonNode state = scene.as("lead-mediator").seen("A3").rows().stream()
                .filter(row -> row.path("subject").asString().equals("participation/p-17"))
                .findFirst()
                .orElseThrow();
        assertThat(state.path("state").asString()).isEqualTo("erased");
        assertThat(state.path("facts").isEmpty()).isTrue();
    }

    private List<String> notices(Scene reader) {
        return reader.visitor().get("/api/cases/S-35/history").expect(200).lines().stream()
                .filter(event -> event.path("type").asString().equals("balcony.participant.erased"))
                .map(event -> event.path("data").path("participationId").asString())
                .toList();
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
                .toPerson(person, "erase-personal-data", "{}")
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
