package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-12: the Inter-Tajik Dialogue, from 1993; dates after the first memorandum are fixture values. */
@ExtendWith(SharedSystem.class)
class EighteenMemorandaStory {

    private final Scene scene;
    private final String government;
    private final String opposition;

    EighteenMemorandaStory(RunningSystem system) {
        scene = Scene.in(system, "S-12");
        government = scene.party("GOV", true, "political");
        opposition = scene.party("OPP", true, "political");
    }

    @Test
    void memoranda_are_kept_to_a_small_circle_and_opened_years_later() {
        scene.on("1993-01").accepted();
        Scene team = scene.on("1993-03").as("lead-mediator");
        for (int i = 1; i <= 7; i++) {
            String person = scene.person("P-" + i);
            team.tell(
                    "nominate-candidate",
                    "{participationId: 'p-%d', personId: '%s', side: '%s'}"
                            .formatted(i, person, i < 4 ? government : opposition));
        }
        for (int i = 1; i <= 6; i++) {
            team.on("1993-%02d".formatted(2 * i - 1 + (i == 1 ? 2 : 0)))
                    .tell(
                            "record-session-held",
                            "{sessionId: 's-%d', mode: 'retrospective', kind: 'problem_solving_workshop'}"
                                    .formatted(i));
        }
        scene.on("1994-04").as("case-officer").inConflict("record-context-event", "{kind: 'official_talks_started'}");
        for (int number = 1; number <= 18; number++) {
            String when = number == 1 ? "1994-03" : "%d-%02d".formatted(1994 + number / 6, 1 + number % 6 * 2);
            memorandum(team.on(when), number);
        }
        team.on("1997")
                .tell(
                        "draft-joint-product",
                        "{productId: 'extra', kind: 'memorandum', sidesInvolved: ['%s', '%s']}"
                                .formatted(government, opposition));
        team.on("1997").refused("agree-joint-product", agreed("extra", 7), 409, "product-number-in-use");
        scene.on("1997-06-27")
                .as("case-officer")
                .inConflict("record-context-event", "{kind: 'agreement', relevance: 'peace accord'}");
        team.on("1997")
                .with("basis", "'party_statement'")
                .tell("record-take-up", "{transferId: 't-3', extent: 'agenda', where: 'official talks'}");
        opened(team.on("1998"));
        Scene.Told action = team.on("2000-04").tell("launch-joint-action", """
                {actionId: 'centre', kind: 'civil_society_organisation', sides: ['%s', '%s'], initiatedBy: 'participants'}""".formatted(government, opposition));
        action.flagged();
        team.on("2001").tell("claim-outcome", """
                {outcomeId: 'o-1', who: 'participants', what: 'founded a centre', category: 'C8', sign: 'positive',
                 contribution: 'they met in the dialogue'}""");
        assertThat(scene.view("process-timeline").stream()
                        .filter(row -> row.path("type").asString().endsWith("session.held"))
                        .filter(row -> row.path("occurredAt").asString().compareTo("1994-04") < 0))
                .hasSize(6);
        assertThat(scene.view("state-as-of").stream()
                        .filter(row -> row.path("machine").asString().equals("transfer")))
                .hasSize(18);
    }

    private void memorandum(Scene team, int number) {
        String id = "memo-" + number;
        team.tell(
                "draft-joint-product",
                "{productId: '%s', kind: 'memorandum', sidesInvolved: ['%s', '%s']}"
                        .formatted(id, government, opposition));
        team.refused("release-joint-product", release(id, "named", true), 409, "product-not-agreed");
        team.refused(
                "agree-joint-product",
                "{productId: '%s', agreedBy: ['%s']}".formatted(id, government),
                400,
                "fewer-than-two-sides");
        team.tell("agree-joint-product", agreed(id, number)).flagged();
        team.refused("convey-transfer", convey(id, number), 409, "product-not-released-to-recipient");
        team.tell("release-joint-product", release(id, "named", true)).flagged();
        team.tell("convey-transfer", convey(id, number)).flagged();
    }

    private void opened(Scene lead) {
        lead.refused("release-joint-product", release("memo-1", "public", false), 409, "release-not-authorised");
        lead.tell("release-joint-product", release("memo-1", "public", true)).flagged();
        lead.refused(
                "release-joint-product",
                release("memo-1", "coordination_circle", true),
                409,
                "audience-may-only-widen");
        String agreed = scene.view("audit-trail").stream()
                .filter(row -> row.path("event").asString().endsWith("joint-product.agreed"))
                .map(row -> row.path("eventIds").path(0).asString())
                .findFirst()
                .orElseThrow();
        lead.because("Four years have passed and both sides agree")
                .tell(
                        "reclassify-record",
                        "{targets: ['%s'], to: {level: 'organisation', compartments: ['safety']}, ground: 'risk_up'}"
                                .formatted(agreed));
    }

    private String agreed(String id, int number) {
        return "{productId: '%s', agreedBy: ['%s', '%s'], number: %d, textRef: 'archive/%d'}"
                .formatted(id, government, opposition, number, number);
    }

    private String release(String id, String audience, boolean both) {
        return "{productId: '%s', audience: '%s', %s attribution: 'group', authorisedBy: ['%s'%s]}"
                .formatted(
                        id,
                        audience,
                        audience.equals("named") ? "named: ['the official delegations']," : "",
                        government,
                        both ? ", '" + opposition + "'" : "");
    }

    private static String convey(String id, int number) {
        return "{transferId: 't-%d', what: 'product', productId: '%s', direction: 'up', recipient: 'the official delegations', route: 'document'}"
                .formatted(number, id);
    }
}
