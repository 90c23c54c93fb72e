package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.balcony.standalone.story.Answer;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.balcony.standalone.story.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-07: a government pays, the mandate is with the other party. */
@ExtendWith(SharedSystem.class)
class WhoPaysIsNotWhomWeServeStory {

    private final RunningSystem system;
    private final Scene scene;
    private final String a;
    private final String b;

    WhoPaysIsNotWhomWeServeStory(RunningSystem system) {
        this.system = system;
        scene = Scene.in(system, "S-07");
        a = scene.party("A", true, "political");
        b = scene.party("B", true, "political");
    }

    @Test
    void the_payer_is_told_no_more_than_was_agreed() {
        scene.accepted();
        Scene lead = scene.on("2024-01").as("lead-mediator");
        lead.tell("agree-funding", """
                {arrangementId: 'grant', funder: '%s', funderIsParty: true, period: '2024-01-01/2026-12-31',
                 covers: ['conduct', 'coordination', 'follow_up'], reportingEntitlement: 'basic_updates',
                 amount: {amount: '250000', currency: 'EUR'}}""".formatted(a)).flagged("payer_is_party", "sole_funder");
        lead.tell("agree-mandate", """
                {mandateId: 'mandate', principals: ['%s'], scope: 'prepare talks', thirdPartyRole: 'mediator',
                 reportingLine: 'principals_only', form: 'letter'}""".formatted(b)).flagged("payer_not_principal");
        assertThat(scene.flags("payer_is_party"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("explanation").asString())
                        .contains("A pays and is a party", "not a principal"));

        lead.tell(
                        "record-confidential-matter",
                        "{matterId: 'm1', ownerParty: '%s', substance: 'they would give up the east bank', topicTag: 'land'}"
                                .formatted(b))
                .flagged();
        assertThat(system.as("auditor").get("/api/cases/S-07/history").text())
                .contains("balcony.confidentiality.matter-recorded")
                .doesNotContain("east bank", "land");
        lead.refused(
                "share-information",
                share("briefing", "substantive", ", matters: ['m1']"),
                409,
                "disclosure-not-authorised");
        lead.refused("share-information", share("funder_update", "process", ""), 409, "beyond-entitlement");
        lead.tell("share-information", share("funder_update", "basic", ", phase: 'periodic'"))
                .flagged();
        lead.tell(
                "disclose-funding-influence",
                "{arrangementId: 'grant', toParties: ['%s'], whatWasSaid: 'who pays, and what they are told'}"
                        .formatted(b));
        scene.on("2024-06")
                .as("case-officer")
                .tell("change-funding", "{arrangementId: 'grant', change: 'conditions_changed'}");
        scene.on("2024-06")
                .as("case-officer")
                .refused(
                        "change-funding",
                        "{arrangementId: 'grant', change: 'conditions_changed', reportingEntitlement: 'detailed'}",
                        400,
                        "entitlement-needs-new-agreement");
        basicUpdatesAndNothingElse();
        lead.refused("agree-funding", """
                {arrangementId: 'more', funder: '%s', funderIsParty: true, period: '2025-01-01/2026-12-31',
                 reportingEntitlement: 'detailed', supersedes: 'grant'}""".formatted(a), 409, "paying-party-entitlement");
        lead.tell("agree-funding", """
                {arrangementId: 'more', funder: '%s', funderIsParty: true, period: '2025-01-01/2026-12-31',
                 covers: ['conduct', 'coordination', 'follow_up'], reportingEntitlement: 'detailed',
                 entitlementAuthorisedBy: ['%s'], supersedes: 'grant'}""".formatted(a, b)).flagged("payer_is_party", "payer_not_principal", "sole_funder");
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("event").asString().endsWith("information-shared")))
                .hasSize(1);
        toldOnce();
        assertThat(scene.state("funding/grant").path("state").asString()).isEqualTo("superseded");
        assertThat(scene.state("matter/m1").path("state").asString()).isEqualTo("held");
        assertThat(scene.as("funder").visitor().everyEvent().toString())
                .doesNotContain("they would give up", "sealed:", "\"m1\"");
        assertThat(payer().get("/api/cases/S-07/views/detailed-updates").status())
                .as("authorised by the other party")
                .isEqualTo(200);
    }

    /** A5: one disclosure to the payer, basic, and within what was agreed when it was made. */
    private void toldOnce() {
        Answer ledger = scene.answer("disclosure-ledger");
        assertThat(ledger.rows())
                .filteredOn(
                        row -> row.path("to").path(0).path("name").asString().equals("A"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("level").asString()).isEqualTo("basic");
                    assertThat(row.path("entitlement").asString()).isEqualTo("basic_updates");
                    assertThat(row.path("exceeded").asBoolean(true)).isFalse();
                });
        assertThat(ledger.json()
                        .path("figures")
                        .path("beyondEntitlement")
                        .path("value")
                        .asInt(-1))
                .isZero();
    }

    /** The payer speaks for A: it reads the basic page and no other view of the case; what it tried to read is in the access log. */
    private void basicUpdatesAndNothingElse() {
        long before = scene.head();
        Answer page = payer().get("/api/cases/S-07/views/basic-updates").expect(200);
        assertThat(page.json().path("footer").path("alias").asString()).isNotEmpty();
        assertThat(page.json().path("footer").path("statement").asString()).isEqualTo("no statement on record");
        assertThat(page.text()).contains("250000").doesNotContain("east bank", "m1", "land", "eventIds\":[\"");
        assertThat(payer().get("/api/cases/S-07/views/basic-updates?asOfRecorded=2024")
                        .status())
                .isEqualTo(403);
        for (String more : List.of("standard-updates", "detailed-updates")) {
            assertThat(payer().get("/api/cases/S-07/views/" + more).status()).isEqualTo(403);
        }
        for (String view : List.of("process-timeline", "audit-trail", "disclosure-ledger", "funding-against-process")) {
            assertThat(payer().get("/api/cases/S-07/views/" + view).text())
                    .doesNotContain("east bank", "\"m1\"", "who pays, and what they are told");
        }
        Visitor stranger = system.as("funder");
        assertThat(stranger.get("/api/cases/S-07/views/basic-updates").status()).isEqualTo(404);
        assertThat(scene.head()).isEqualTo(before);
        await().untilAsserted(() -> assertThat(
                        system.as("auditor").get("/api/cases/S-07/views/access-log?limit=1000").rows().stream()
                                .filter(row -> row.path("refused").asBoolean())
                                .map(row -> row.path("asked").asString()))
                .contains(
                        "/api/cases/S-07/views/standard-updates",
                        "/api/cases/S-07/views/detailed-updates",
                        "/api/cases/S-07/views/basic-updates"));
    }

    private Visitor payer() {
        String payer = system.as("auditor").get("/api/cases/S-07/history").lines().stream()
                .map(event -> event.path("data").path("funder").asString(""))
                .filter(funder -> funder.startsWith("actor/"))
                .findFirst()
                .orElseThrow();
        return system.as("funder", "actor:" + payer.substring("actor/".length()));
    }

    private String share(String kind, String level, String more) {
        return "{recipient: '%s', kind: '%s', contentLevel: '%s'%s}".formatted(a, kind, level, more);
    }
}
