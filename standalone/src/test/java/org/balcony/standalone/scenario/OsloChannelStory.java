package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-11: the Oslo channel, 1993; the month in which mandates joined is a fixture value. */
@ExtendWith(SharedSystem.class)
class OsloChannelStory {

    private final Scene scene;
    private final String israel;
    private final String plo;
    private final String p1;

    OsloChannelStory(RunningSystem system) {
        scene = Scene.in(system, "S-11");
        israel = scene.party("ISR", true, "political");
        plo = scene.party("PLO", true, "political");
        p1 = scene.person("P-1");
    }

    @Test
    void an_unofficial_channel_becomes_official() {
        scene.on("1992-12").accepted();
        Scene lead = scene.on("1993-01").as("lead-mediator");
        lead.tell("designate-track", """
                {declaredTrack: 'I_5', scheme: 'third_party_and_participants', profile: {thirdPartyStatus: 'mixed',
                 participantStatus: 'unofficial_with_access', level: 'elite', linkToFormal: 'none', publicity: 'secret'}}""").flagged();
        Scene restricted = lead.with("label", "{level: 'restricted', compartments: []}");
        for (int i = 1; i <= 3; i++) {
            restricted
                    .on("1993-0" + i)
                    .tell(
                            "record-session-held",
                            "{sessionId: 's-%d', mode: 'retrospective', kind: 'problem_solving_workshop'}".formatted(i))
                    .flagged();
        }
        lead.on("1993-01")
                .tell(
                        "nominate-candidate",
                        "{participationId: 'p-1', personId: '%s', side: '%s', proposedCapacity: 'personal'}"
                                .formatted(p1, plo));
        lead.on("1993-05").tell("record-role-change", """
                {participationId: 'p-1', from: 'adviser', to: 'official_negotiator', capacityFrom: 'personal',
                 capacityTo: 'official_negotiator', effective: '1993-05', publiclyKnown: false}""").flagged();
        lead.on("1993-05")
                .because("Representatives with mandate joined")
                .tell("designate-track", """
                {declaredTrack: 'I', scheme: 'third_party_and_participants', profile: {thirdPartyStatus: 'mixed',
                 participantStatus: 'official', level: 'elite', linkToFormal: 'is_formal', publicity: 'secret'}}""")
                .flagged();
        for (String[] step : new String[][] {{"initialled", "1993-08-20"}, {"signed", "1993-09-13"}}) {
            lead.on(step[1])
                    .tell("record-agreement", """
                    {agreementId: 'dop', name: 'Declaration of Principles', dateSigned: '%s', status: '%s', parties: ['%s', '%s'],
                     thirdParties: [{actor: 'Ministry of Foreign Affairs of Norway', role: 'facilitator'}]}""".formatted(step[1], step[0], israel, plo))
                    .flagged();
        }
        lead.on("1993-09-13")
                .with("basis", "'document'")
                .tell(
                        "record-take-up",
                        "{transferId: 'channel', what: 'channel', extent: 'forum_became_official', agreementRef: 'dop'}")
                .flagged();
        lead.on("1993-10")
                .because("Official talks go on by themselves")
                .tell("close-case", "{outcome: 'process_became_official'}")
                .flagged("no_conduct_iteration", "no_follow_up_plan", "no_evaluation");
        assertThat(scene.flags("date_conflict")).isEmpty();
        assertThat(track("asOfOccurred=1993-03-31")).containsExactly("I_5");
        assertThat(track("asOfOccurred=1993-06-30")).containsExactly("I");
        assertThat(track()).containsExactly("I");
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("event").asString().endsWith("track.designated"))
                        .map(row -> row.path("rationale").asString("")))
                .containsExactlyInAnyOrder("", "Representatives with mandate joined");
        assertThat(scene.state("transfer/channel").path("state").asString()).isEqualTo("taken_up");
        channelMoved();
        oneAgreementWithTwoDates();
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("event").asString().endsWith("session.held"))
                        .map(row -> row.path("label").path("level").asString()))
                .hasSize(3)
                .containsOnly("restricted");
        assertThat(seenBy("mediator")).contains("balcony.session.held", "balcony.transfer.agreement-recorded");
        assertThat(seenBy("evaluator"))
                .contains("balcony.transfer.agreement-recorded")
                .doesNotContain("session");
    }

    private String seenBy(String role) {
        return scene.as(role)
                .visitor()
                .get("/api/cases/S-11/history")
                .expect(200)
                .text();
    }

    private void oneAgreementWithTwoDates() {
        List<String> lines = scene.as("evaluator")
                .visitor()
                .get("/api/exports/agreements.csv?case=S-11&minPosition=" + scene.head())
                .expect(200)
                .text()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).contains("Declaration of Principles", "1993-08-20", "1993-09-13", "facilitator");
    }

    private List<String> track(String... parameters) {
        return scene.view("state-as-of", parameters).stream()
                .filter(row -> row.path("machine").asString().equals("track"))
                .map(row -> row.path("state").asString())
                .toList();
    }

    /** One channel was taken up; nobody had conveyed it. */
    private void channelMoved() {
        JsonNode funnel = scene.answer("transfer-funnel").json();
        assertThat(funnel.path("footer").path("by").valueStream())
                .filteredOn(one -> one.path("by").asString().equals("what"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("value").asString()).isEqualTo("channel");
                    assertThat(one.path("takenUp").asInt()).isOne();
                });
        assertThat(funnel.path("figures")
                        .path("takenUpUnconveyed")
                        .path("value")
                        .asInt())
                .isOne();
        assertThat(funnel.path("figures").path("conveyed").path("value").asInt())
                .isZero();
    }
}
