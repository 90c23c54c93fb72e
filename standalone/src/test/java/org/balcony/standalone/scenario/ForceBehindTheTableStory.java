package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-23: Haiti; the team and the reactions are fixture values. */
@ExtendWith(SharedSystem.class)
class ForceBehindTheTableStory {

    private final Scene scene;
    private final String authorities;

    ForceBehindTheTableStory(RunningSystem system) {
        scene = Scene.in(system, "S-23");
        authorities = scene.party("AUTHORITIES", true, "military");
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
        lead.with("basis", "'direct_observation'")
                .tell(
                        "record-party-reaction",
                        "{about: 'statement', by: '%s', reaction: 'protest', effect: -1}".formatted(authorities));
        assertThat(scene.view("process-timeline").stream()
                        .filter(row -> row.path("type").asString().endsWith("leverage-applied")))
                .hasSize(2);
    }

    private static void track(Scene lead, String thirdParty) {
        lead.tell("designate-track", """
                {declaredTrack: 'mixed', scheme: 'own', profile: {thirdPartyStatus: '%s', participantStatus: 'official',
                 level: 'elite', linkToFormal: 'none', publicity: 'public'}}""".formatted(thirdParty));
    }
}
