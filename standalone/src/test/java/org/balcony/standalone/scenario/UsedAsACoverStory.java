package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.balcony.standalone.story.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-31: used as a cover. */
@ExtendWith(SharedSystem.class)
class UsedAsACoverStory {

    private final RunningSystem system;
    private final Scene scene;

    UsedAsACoverStory(RunningSystem system) {
        this.system = system;
        scene = Scene.in(system, "S-31");
    }

    @Test
    void an_accusation_and_its_denial_stand_side_by_side() {
        String regime = scene.party("REGIME", true, "political");
        scene.on("2016").accepted();
        Scene team = scene.on("2016-02").as("lead-mediator");
        team.tell(
                "record-observation",
                "{dimension: 'unintended_effect', subject: 'society', value: 'shown as proof of flexibility'}");
        team.tell("identify-obstacle", "{obstacleId: 'cover', kind: 'used_as_cover', severity: 4}");
        String claim = team.tell("claim-outcome", """
                {outcomeId: 'o-1', who: 'the regime', what: 'gained time', category: 'C9', sign: 'negative', intended: false,
                 contribution: 'our sessions were its evidence'}""").event();
        team.refused(
                "claim-outcome",
                "{who: 'the regime', what: 'gained time', category: 'C9', sign: 'negative'}",
                400,
                "no-contribution");
        String dispute = scene.admitting("funder")
                .as("funder")
                .tell(
                        "dispute-record",
                        "{target: '%s', byWhom: '%s', whatIsContested: 'we were sincere'}".formatted(claim, regime))
                .event();
        for (String editor : List.of("lead-mediator", "records-steward")) {
            scene.as(editor)
                    .because("Unfair")
                    .refused(
                            "retract-record",
                            "{target: '%s', reason: 'never_happened'}".formatted(dispute),
                            403,
                            "not-yours-to-withdraw");
        }
        scene.as("case-officer")
                .because("Unfair")
                .refused(
                        "retract-record",
                        "{target: '%s', reason: 'never_happened'}".formatted(claim),
                        403,
                        "role-not-allowed");
        JsonNode outcome = scene.state("outcome/o-1");
        assertThat(outcome.path("disputed").asBoolean()).isTrue();
        assertThat(outcome.path("facts").path("sign").asString()).isEqualTo("negative");
        JsonNode other = scene.view("contribution-matrix").get(8);
        assertThat(other.path("category").asString()).isEqualTo("C9");
        assertThat(other.path("notSaid").path("negative").asInt()).isOne();
        assertThat(other.path("notSaid").path("disputed").asBoolean()).isTrue();
        assertThat(scene.state("obstacle/cover").path("state").asString()).isEqualTo("identified");
        assertThat(scene.flags("disputed")).hasSize(1);
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("eventIds").path(0).asString().equals(claim))
                        .map(row -> row.path("disputedBy").path(0).asString()))
                .containsExactly(dispute);
        assertThat(scene.view("process-timeline").stream()
                        .filter(row -> row.path("disputed").asBoolean())
                        .map(row -> row.path("subject").asString()))
                .containsExactly("outcome/o-1");
        assertThat(scene.view("dispute-register")).singleElement().satisfies(row -> {
            assertThat(row.path("record").asString()).isEqualTo(claim);
            assertThat(row.path("subject").asString()).isEqualTo("outcome/o-1");
            assertThat(row.path("disputant").asString()).isEqualTo(regime);
            assertThat(row.path("claim").asString()).isEqualTo("we were sincere");
            assertThat(row.path("status").asString()).isEqualTo("open");
        });
        whoPaysSeesNothingOfIt(claim);
    }

    /** Somebody who pays and may know of the case finds no trace of the claim, of the obstacle or of the dispute. */
    private void whoPaysSeesNothingOfIt(String claim) {
        scene.as("administrator").tell("grant-access", """
                {grantId: 'payer', grantee: 'fay', granteeRole: 'funder', scope: 'case', level: 'coordination'}""");
        Visitor payer = system.as("funder", "user:fay");
        payer.get("/api/cases/S-31").expect(200);
        for (String address : List.of(
                "/api/cases/S-31/history",
                "/api/cases/S-31/views/contribution-matrix",
                "/api/cases/S-31/views/process-timeline",
                "/api/cases/S-31/views/dispute-register",
                "/api/cases/S-31/views/obstacles",
                "/api/cases/S-31/views/sessions-by-quarter")) {
            assertThat(payer.get(address).text())
                    .as(address)
                    .doesNotContain("gained time", "used_as_cover", "we were sincere", claim);
        }
        assertThat(payer.get("/api/cases/S-31/views/basic-updates").status()).isEqualTo(403);
    }
}
