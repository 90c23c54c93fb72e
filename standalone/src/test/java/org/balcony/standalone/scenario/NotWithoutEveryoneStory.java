package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-04: nations that had negotiated jointly; five of them, and how they took it, are fixture values. */
@ExtendWith(SharedSystem.class)
class NotWithoutEveryoneStory {

    private final Scene scene;
    private final List<String> nations;

    NotWithoutEveryoneStory(RunningSystem system) {
        scene = Scene.in(system, "S-04");
        nations = List.of("FN-1", "FN-2", "FN-3", "FN-4", "FN-5").stream()
                .map(name -> scene.party(name, true, "traditional"))
                .toList();
    }

    @Test
    void nobody_is_decided_about_in_absence() {
        scene.accepted();
        Scene team = scene.on("2002-02").as("lead-mediator");
        team.tell(
                        "adopt-process-design",
                        "{processKinds: ['mediation'], presenceRule: 'all_principal_parties', followUpProvision: 'visits', mediaPosture: 'closed_no_comment'}")
                .flagged();
        team.tell(
                "agree-confidentiality-regime",
                "{regimeId: 'closed', kind: 'agreed_summary_only', scope: 'case', agreedBy: [%s]}".formatted(all()));
        team.tell(
                "schedule-session",
                "{sessionId: 'important', kind: 'plenary', plannedFor: '2002-03-05', partiesExpected: [%s]}"
                        .formatted(all()));
        scene.as("case-officer")
                .on("2002-02-20")
                .inConflict(
                        "change-party-configuration",
                        "{kind: 'alliance_ruptured', from: [%s], to: ['%s', '%s', '%s']}"
                                .formatted(all(), nations.get(2), nations.get(3), nations.get(4)))
                .flagged("relies_on_old_configuration");
        for (String nation : nations.subList(0, 2)) {
            team.on("2002-03-01")
                    .tell(
                            "record-invitation-answer",
                            "{party: '%s', sessionId: 'important', answer: 'declined', reason: 'alliance_dispute'}"
                                    .formatted(nation))
                    .flagged();
        }
        String three = "'%s', '%s', '%s'".formatted(nations.get(2), nations.get(3), nations.get(4));
        Scene day = team.on("2002-03-05");
        JsonNode problem = day.refused(
                "open-session",
                "{sessionId: 'important', partiesPresent: [%s]}".formatted(three),
                409,
                "presence-rule-unmet");
        assertThat(problem.path("facts").toString()).contains("all_principal_parties");

        day.refused(
                "take-procedural-decision",
                "{decisionId: 'wait', kind: 'refuse_to_proceed'}",
                400,
                "rationale-missing");
        day.because("Nobody is decided about in absence")
                .tell("take-procedural-decision", """
                        {decisionId: 'wait', kind: 'refuse_to_proceed', sessionId: 'important', affected: [
                          {party: '%s', anticipatedEffect: -1}, {party: '%s', anticipatedEffect: -1},
                          {party: '%s', anticipatedEffect: -1}]}""".formatted(nations.get(2), nations.get(3), nations.get(4)))
                .flagged();
        day.tell(
                "reschedule-session",
                "{sessionId: 'important', to: '2002-04-09', reason: 'party_absence', decisionId: 'wait'}");
        for (int i = 0; i < 5; i++) {
            String reaction = i < 2 ? "respect" : "displeasure";
            day.on("2002-03")
                    .with("basis", "'party_statement'")
                    .tell(
                            "record-party-reaction",
                            "{about: 'decision', aboutId: 'wait', by: '%s', reaction: '%s', effect: %d}"
                                    .formatted(nations.get(i), reaction, i < 2 ? 2 : -2));
        }
        day.refused(
                "record-party-reaction",
                "{about: 'decision', aboutId: 'wait', by: '%s', reaction: 'support', effect: 1}"
                        .formatted(nations.get(0)),
                400,
                "effect-without-basis");
        assertThat(scene.state("decision/wait").path("facts").path("reactions").asInt())
                .isEqualTo(5);
        JsonNode session = scene.state("session/important");
        assertThat(session.path("state").asString()).isEqualTo("scheduled");
        assertThat(session.path("facts").path("plannedFor").asString()).isEqualTo("2002-04-09");
        assertThat(session.path("facts").path("reschedulings").asInt()).isEqualTo(1);

        theObstacle(day);
        Scene.Told meeting = day.on("2002-03-20")
                .tell("record-session-held", """
                {sessionId: 'unofficial', mode: 'retrospective', kind: 'plenary', attendanceSummary: {total: 6,
                 bySide: {'%s': 2, '%s': 2, '%s': 2}}}""".formatted(nations.get(2), nations.get(3), nations.get(4)));
        meeting.flagged("presence_rule_breached");
        assertThat(scene.flags("presence_rule_breached"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("subject").asString()).isEqualTo("session/unofficial"));

        Scene later = team.on("2002-04-09");
        later.because("The others asked us to go on; both absent nations were told")
                .tell(
                        "take-procedural-decision",
                        "{decisionId: 'waiver', kind: 'waive_presence_rule', sessionId: 'important', affected: [{party: '%s', anticipatedEffect: -2}]}"
                                .formatted(nations.get(0)));
        later.tell("open-session", "{sessionId: 'important', partiesPresent: [%s]}".formatted(three))
                .flagged();
        assertThat(scene.state("session/important").path("state").asString()).isEqualTo("open");
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("event").asString().endsWith("procedural-decision-taken"))
                        .map(row -> row.path("rationale").asString()))
                .hasSize(2)
                .doesNotContain("");
        theDossier();
        standing();
    }

    /** A2: why, on what knowledge and at what cost; the waiver as a use of power of its own. */
    private void theDossier() {
        List<JsonNode> decisions = scene.view("decision-dossier").stream()
                .filter(row -> row.path("decision").asString().equals("procedural"))
                .toList();
        assertThat(decisions)
                .extracting(row -> row.path("kind").asString())
                .containsExactly("refuse_to_proceed", "waive_presence_rule");
        JsonNode refusal = decisions.getFirst();
        assertThat(refusal.path("question").asString())
                .isEqualTo("Whether to go on with session important without FN-1 and FN-2");
        assertThat(decisions.getLast().path("question").asString())
                .isEqualTo("Whether to hold session important without FN-1 and FN-2");
        assertThat(refusal.path("rationale").asString()).isEqualTo("Nobody is decided about in absence");
        assertThat(refusal.path("affected").valueStream())
                .extracting(
                        party -> party.path("name").asString(),
                        party -> party.path("observedSum").asInt(),
                        party -> party.path("surprise").asString("none"))
                .containsExactly(
                        tuple("FN-3", -2, "-1"),
                        tuple("FN-4", -2, "-1"),
                        tuple("FN-5", -2, "-1"),
                        tuple("FN-1", 2, "none"),
                        tuple("FN-2", 2, "none"));
        JsonNode known = scene.as("auditor")
                .visitor()
                .get(refusal.path("knownThen").path("stateAsOf").asString())
                .expect(200)
                .json();
        assertThat(known.path("rows").findValuesAsString("subject"))
                .contains("session/important")
                .doesNotContain("decision/wait", "session/unofficial");
    }

    /** What E11 says of S-04. */
    private void standing() {
        List<JsonNode> refusal = scene.view("reputational-ledger").stream()
                .filter(row -> row.path("causeId").asString().equals("wait"))
                .toList();
        assertThat(refusal).hasSize(5).allSatisfy(row -> {
            boolean lost =
                    !List.of("FN-1", "FN-2").contains(row.path("partyName").asString());
            assertThat(row.path("decisionKind").asString()).isEqualTo("refuse_to_proceed");
            assertThat(row.path("sum").asInt()).isEqualTo(lost ? -2 : 2);
            assertThat(row.path("balance").asInt()).isEqualTo(lost ? -2 : 2);
            assertThat(row.has("surprise")).isEqualTo(lost);
            assertThat(row.path("surprise").asInt(-1)).isEqualTo(-1);
        });
        JsonNode figures = scene.answer("reputational-ledger").json().path("figures");
        assertThat(figures.path("spread").path("value").asDouble()).isEqualTo(4.0);
        assertThat(figures.path("partiesBelowZero").path("part").asInt()).isEqualTo(3);
        assertThat(figures.path("worseThanAnticipated").path("part").asInt()).isEqualTo(3);
    }

    /** That somebody is absent is an obstacle; waiting for them is the response. */
    private void theObstacle(Scene day) {
        day.tell("identify-obstacle", "{obstacleId: 'absence', kind: 'party_absence', severity: 3}");
        day.tell(
                "start-obstacle-response",
                "{obstacleId: 'absence', response: 'wait for everyone', linkedDecision: 'wait'}");
        assertThat(scene.view("obstacles", "asOfOccurred=2002-03-15"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("kind").asString()).isEqualTo("party_absence");
                    assertThat(row.path("timeToResponse").path("max").asInt()).isZero();
                    assertThat(row.path("openAge").path("min").asInt()).isEqualTo(10);
                    assertThat(row.path("openAge").path("max").asInt()).isEqualTo(10);
                });
    }

    private String all() {
        return "'" + String.join("', '", nations) + "'";
    }
}
