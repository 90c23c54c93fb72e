package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-10: Georgia and South Ossetia; twelve sessions and their dates are fixture values. */
@ExtendWith(SharedSystem.class)
class JointBrainstormingStory {

    private final Scene scene;
    private final String georgia;
    private final String ossetia;

    JointBrainstormingStory(RunningSystem system) {
        scene = Scene.in(system, "S-10");
        georgia = scene.party("GEORGIA", true, "political");
        ossetia = scene.party("OSSETIA", true, "political");
    }

    @Test
    void ideas_travel_with_those_who_had_them() {
        scene.on("1995-06").accepted();
        Scene team = scene.on("1996-01").as("lead-mediator");
        team.tell("designate-track", """
                {declaredTrack: 'I_5', scheme: 'third_party_and_participants', profile: {thirdPartyStatus: 'unofficial',
                 participantStatus: 'mixed', level: 'elite', linkToFormal: 'informal', publicity: 'discreet'}}""").flagged();
        scene.on("1996-01").as("case-officer").inConflict("map-initiative", """
                        {initiativeId: 'brainstorming', owners: ['%s', '%s'], kind: 'problem_solving_workshop', status: 'active',
                         partiesEngaged: ['%s', '%s'], issues: ['refugees', 'development', 'cultural and economic ties'],
                         period: '1996/2000', ourCaseId: '%s'}""".formatted(
                        scene.actor("CMG"), scene.actor("NRC"), georgia, ossetia, scene.caseId()));
        negotiators(team);
        for (int i = 1; i <= 12; i++) {
            team.on("%d-%02d".formatted(1996 + (i - 1) / 3, 1 + 4 * ((i - 1) % 3)))
                    .tell("record-session-held", """
                            {sessionId: 's-%d', mode: 'retrospective', kind: 'joint_brainstorming', agenda: ['refugees', 'development'],
                             attendanceSummary: {total: 8, bySide: {'%s': 4, '%s': 4}}}""".formatted(i, georgia, ossetia))
                    .flagged();
            for (int p = 1; p <= 4; p++) {
                team.tell(
                        "record-attendance",
                        "{sessionId: 's-%d', participationId: 'p-%d', status: 'present', capacity: 'personal'}"
                                .formatted(i, p));
            }
        }
        for (String theme : List.of("refugees", "development", "ties")) {
            team.on("1998")
                    .tell("draft-joint-product", """
                    {productId: 'option-%s', kind: 'option', issues: ['%s'], sidesInvolved: ['%s', '%s'], sessionRef: 's-7'}""".formatted(theme, theme, georgia, ossetia))
                    .flagged();
        }
        team.on("1998-06").tell("convey-transfer", """
                {transferId: 'idea-1', what: 'idea', direction: 'up', recipient: 'both negotiating teams', route: 'participant_briefing'}""").flagged();
        assertThat(scene.flags("transfer_unanswered")).hasSize(1);
        team.on("1999").refused("record-take-up", "{transferId: 'idea-1', extent: 'climate'}", 400, "basis-missing");
        team.on("1999")
                .with("basis", "'third_party_statement'")
                .tell("record-take-up", "{transferId: 'idea-1', extent: 'climate'}")
                .flagged();
        team.on("2000")
                .with("basis", "'third_party_statement'")
                .tell("record-take-up", "{transferId: 'idea-1', extent: 'agenda'}")
                .flagged();
        assertThat(scene.state("transfer/idea-1").path("state").asString()).isEqualTo("taken_up");
        assertThat(scene.state("transfer/idea-1").path("facts").path("extent").asString())
                .isEqualTo("agenda");
        assertThat(scene.flags("transfer_unanswered")).isEmpty();
        routesAndExtents();
        assertThat(scene.view("state-as-of").stream()
                        .filter(row -> row.path("machine").asString().equals("session"))
                        .map(row -> row.path("facts").path("kind").asString()))
                .hasSize(12)
                .containsOnly("joint_brainstorming");
        theCore();
        theMoneyComesByTheYear(team);
    }

    /** The four on record by pseudonym came every time, two of each side. */
    private void theCore() {
        JsonNode continuity = scene.answer("participant-continuity").json();
        assertThat(continuity
                        .path("rows")
                        .valueStream()
                        .map(row -> row.path("present").asInt()
                                + " of "
                                + row.path("total").asInt()))
                .hasSize(12)
                .containsOnly("4 of 8");
        JsonNode kept = continuity.path("figures").path("continuity");
        assertThat(kept.path("value").asDouble()).isEqualTo(1.0);
        assertThat(kept.path("part").asInt()).isEqualTo(44);
        assertThat(continuity.path("figures").path("newFaces").path("value").asDouble())
                .isZero();
        JsonNode core = continuity.path("footer").path("cores").path(0);
        assertThat(core.path("core").asInt()).isEqualTo(4);
        assertThat(core.path("bySide").toString()).isEqualTo("{\"GEORGIA\":2,\"OSSETIA\":2}");
        assertThat(core.path("spread").asInt(-1)).isZero();
    }

    /** Five years of work, paid for in pieces of one; the amounts and payers are fixture values. */
    private void theMoneyComesByTheYear(Scene team) {
        for (int year = 1996; year <= 2000; year++) {
            team.on(year + "-01-01").tell("agree-funding", """
                    {arrangementId: 'f-%d', funder: 'a foundation', funderIsParty: false, period: '%d-01-01/%d-12-31',
                     covers: ['conduct'], reportingEntitlement: 'basic_updates'}""".formatted(year, year, year));
        }
        JsonNode funding = scene.answer("funding-against-process", "asOfOccurred=2000-12-31")
                .json();
        JsonNode shorter = funding.path("figures").path("shorterThanCase");
        assertThat(shorter.path("part").asInt()).isEqualTo(5);
        assertThat(shorter.path("whole").asInt()).isEqualTo(5);
        assertThat(funding.path("figures").path("cycleMismatch").path("value").asDouble())
                .isEqualTo(0.18);
        assertThat(funding.path("rows").path(0).path("length").path("max").asInt())
                .isEqualTo(366);
        assertThat(funding.path("footer").path("followUp").path("said").asString())
                .isEqualTo("follow-up not part of design");
    }

    /** Members of both negotiating teams, who sit here for nobody but themselves. */
    private void negotiators(Scene team) {
        for (int p = 1; p <= 4; p++) {
            team.tell(
                            "nominate-candidate",
                            "{participationId: 'p-%d', personId: '%s', side: '%s', sector: 'political', proposedCapacity: 'personal'}"
                                    .formatted(p, scene.person("P-" + p), p < 3 ? georgia : ossetia))
                    .flagged();
            team.tell("record-informed-consent", """
                            {participationId: 'p-%d', scope: ['participate'], form: 'oral_witnessed', voluntary: true}""".formatted(p)).flagged();
            team.tell("invite-participant", "{participationId: 'p-%d', capacity: 'personal'}".formatted(p))
                    .flagged("not_screened");
        }
    }

    private void routesAndExtents() {
        JsonNode funnel = scene.answer("transfer-funnel").json();
        assertThat(funnel.path("footer").path("by").valueStream())
                .filteredOn(one ->
                        List.of("route", "extent").contains(one.path("by").asString()))
                .extracting(
                        one -> one.path("value").asString(),
                        one -> one.path("takenUp").asInt())
                .containsExactly(tuple("participant_briefing", 1), tuple("agenda", 1), tuple("climate", 1));
        assertThat(funnel.path("figures").path("conveyed").path("value").asInt())
                .isOne();
        assertThat(funnel.path("figures").path("takenUp").path("value").asInt()).isOne();
        assertThat(funnel.path("figures").path("drafted").path("value").asInt()).isEqualTo(3);
        assertThat(funnel.path("figures").path("agreed").path("value").asInt()).isZero();
    }
}
