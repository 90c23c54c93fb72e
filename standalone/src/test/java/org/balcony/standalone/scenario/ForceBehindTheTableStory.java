package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-23: Haiti; the team, the reactions and the scores are fixture values. */
@ExtendWith(SharedSystem.class)
class ForceBehindTheTableStory {

    private final Scene scene;
    private final String authorities;
    private final String opposition;

    ForceBehindTheTableStory(RunningSystem system) {
        scene = Scene.in(system, "S-23");
        authorities = scene.party("AUTHORITIES", true, "military");
        opposition = scene.party("OPPOSITION", true, "political");
    }

    @Test
    void hard_leverage_is_flagged_only_where_the_third_party_is_unofficial() {
        scene.on("1994-09").accepted();
        Scene lead = scene.on("1994-09-17").as("lead-mediator");
        track(lead, "mixed");
        String threat =
                "{by: 'a state', on: '%s', kind: 'military_threat', askedForByUs: false}".formatted(authorities);
        lead.tell("record-leverage", threat).flagged();
        track(lead.because("Seen as such by others"), "unofficial");
        lead.tell("record-leverage", threat).flagged("hard_leverage_in_unofficial_case");
        String respect = "{about: 'statement', by: '%s', reaction: 'respect', effect: 1}".formatted(opposition);
        lead.refused("record-party-reaction", respect, 400, "effect-without-basis");
        lead.with("basis", "'direct_observation'")
                .tell("record-party-reaction", respect)
                .flagged();
        lead.tell("assess-convening-power", """
                {subject: 'a state', targets: [{target: '%s', access: 3, influence: 3, hardSources: ['threat of force']}],
                 verdict: 'sufficient'}""".formatted(authorities)).flagged();
        assertThat(scene.view("process-timeline").stream()
                        .filter(row -> row.path("type").asString().endsWith("leverage-applied")))
                .hasSize(2);
        sources();
        assertThat(scene.view("reputational-ledger")).singleElement().satisfies(row -> {
            assertThat(row.path("partyName").asString()).isEqualTo("OPPOSITION");
            assertThat(row.path("balance").asInt()).isEqualTo(1);
        });
    }

    /** What E6 says of S-23. */
    private void sources() {
        assertThat(scene.view("convening-power-access-and-influence"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("subject").asString()).isEqualTo("a state");
                    assertThat(row.path("targetName").asString()).isEqualTo("AUTHORITIES");
                    assertThat(row.path("hardSources")
                                    .valueStream()
                                    .map(one -> one.path("source").asString()))
                            .containsExactly("threat of force", "military threat", "military threat");
                    assertThat(row.path("softSources")).isEmpty();
                });
    }

    private static void track(Scene lead, String thirdParty) {
        lead.tell("designate-track", """
                {declaredTrack: 'mixed', scheme: 'own', profile: {thirdPartyStatus: '%s', participantStatus: 'official',
                 level: 'elite', linkToFormal: 'none', publicity: 'public'}}""".formatted(thirdParty));
    }
}
