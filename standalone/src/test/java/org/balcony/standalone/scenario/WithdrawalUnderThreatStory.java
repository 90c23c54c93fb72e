package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.Answer;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-35: withdrawal under threat; what is hidden and erased is told where reading is. */
@ExtendWith(SharedSystem.class)
class WithdrawalUnderThreatStory {

    private final Scene scene;

    WithdrawalUnderThreatStory(RunningSystem system) {
        scene = Scene.in(system, "S-35");
    }

    @Test
    void nobody_in_danger_is_refused_erasure() {
        String north = scene.party("NORTH", true, "political");
        String person = scene.person("P-17");
        scene.on("2024-01").accepted();
        Scene team = scene.on("2024-02").as("lead-mediator");
        team.tell(
                "nominate-candidate", "{participationId: 'p-17', personId: '%s', side: '%s'}".formatted(person, north));
        team.tell(
                "record-informed-consent",
                "{participationId: 'p-17', scope: ['participate'], form: 'oral_witnessed', voluntary: true}");
        for (int i = 1; i <= 9; i++) {
            team.on("2024-0" + i)
                    .tell(
                            "record-session-held",
                            "{sessionId: 's-%d', mode: 'retrospective', kind: 'plenary', attendanceSummary: {total: 5}}"
                                    .formatted(i));
            team.on("2024-0" + i)
                    .tell(
                            "record-attendance",
                            "{sessionId: 's-%d', participationId: 'p-17', status: 'present'}".formatted(i));
        }
        scene.as("local-partner")
                .on("2024-10-01")
                .tell("withdraw-consent", "{participationId: 'p-17', scope: []}")
                .flagged();
        scene.as("local-partner")
                .on("2024-10-01")
                .tell(
                        "report-safety-incident",
                        "{incidentId: 'i-1', kind: 'surveillance', severity: 5, affected: ['p-17']}")
                .flagged();
        scene.as("safety-officer")
                .on("2024-10-01")
                .tell("take-protective-measure", "{incidentId: 'i-1', participationId: 'p-17', kind: 'data_lockdown'}")
                .flagged();
        scene.as("local-partner")
                .on("2024-10-02")
                .toPerson(person, "request-erasure", "{ground: 'danger', urgency: 'immediate'}");
        Answer refused = scene.as("records-steward")
                .because("The donor audits")
                .visitor()
                .post("/api/persons/" + person + "/commands/refuse-erasure", """
                        {"rationale": "The donor audits", "data": {"legalGround": "donor audit", "whatIsKept": "all"}}""");
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.json().path("type").asString()).isEqualTo("/problems/danger-outranks-retention");
        scene.as("records-steward")
                .on("2024-10-03")
                .toPerson(person, "erase-personal-data", "{keysDestroyed: 0, viewsPurged: []}");
        scene.as("lead-mediator")
                .because("Over")
                .refused("close-case", "{outcome: 'unsafe'}", 409, "grave-incident-open");
        team.refused(
                "nominate-candidate",
                "{participationId: 'again', personId: '%s', side: '%s'}".formatted(person, north),
                409,
                "person-erased");
        assertThat(scene.state("session/s-9").toString()).contains("\"total\":5");
    }
}
