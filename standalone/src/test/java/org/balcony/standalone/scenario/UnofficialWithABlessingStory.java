package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-22: a mission to North Korea, 1994; days are fixture values. */
@ExtendWith(SharedSystem.class)
class UnofficialWithABlessingStory {

    private final Scene scene;
    private final String centre;
    private final String us;
    private final String dprk;

    UnofficialWithABlessingStory(RunningSystem system) {
        scene = Scene.in(system, "S-22");
        centre = scene.actor("CENTRE", "civil_society");
        us = scene.party("US", true, "political");
        dprk = scene.party("DPRK", true, "political");
    }

    @Test
    void the_government_was_asked_before() {
        scene.on("1994-06-01").accepted();
        Scene lead = scene.on("1994-06-05").as("lead-mediator");
        lead.refused("agree-mandate", """
                {principals: [], scope: 'explore', thirdPartyRole: 'facilitator', reportingLine: 'principals_only', form: 'oral'}""", 400, "no-principal");
        lead.tell("agree-mandate", """
                {mandateId: 'own', principals: ['%s'], scope: 'explore, with blessing of the government', thirdPartyRole: 'facilitator',
                 reportingLine: 'principals_only', form: 'oral'}""".formatted(centre)).flagged();
        lead.tell(
                "seek-consultation",
                "{consultationId: 'blessing', with: '%s', about: 'the visit', plannedActionOn: '1994-06-15'}"
                        .formatted(us));
        lead.on("1994-06-10")
                .tell("record-consultation", "{consultationId: 'blessing', outcome: 'no_objection'}")
                .flagged();
        scene.on("1994-06-15")
                .as("case-officer")
                .tell(
                        "log-contact",
                        "{counterpart: '%s', sector: 'political', initiatedBy: 'us', purpose: 'the visit'}"
                                .formatted(dprk));
        lead.tell("designate-track", track("II")).flagged("track_not_as_derived");
        lead.because("Officials sit there")
                .tell("designate-track", track("I_5"))
                .flagged();
        assertThat(scene.view("state-as-of").stream()
                        .filter(row -> row.path("machine").asString().equals("track"))
                        .map(row -> row.path("state").asString()))
                .containsExactly("I_5");
        assertThat(scene.flags("acted_before_consulting")).isEmpty();
        assertThat(scene.state("consultation/blessing").path("state").asString())
                .isEqualTo("held");
        lead.tell(
                "seek-consultation",
                "{consultationId: 'afterwards', with: 'an ally', about: 'the visit', plannedActionOn: '1994-06-15'}");
        lead.on("1994-06-20")
                .tell("record-consultation", "{consultationId: 'afterwards', outcome: 'information_only'}");
        assertThat(scene.flags("acted_before_consulting"))
                .extracting(flag -> flag.path("subject").asString())
                .containsExactly("consultation/afterwards");
    }

    private static String track(String declared) {
        return """
                {declaredTrack: '%s', scheme: 'third_party_and_participants', profile: {thirdPartyStatus: 'unofficial',
                 participantStatus: 'official', level: 'elite', linkToFormal: 'none', publicity: 'public'}}""".formatted(declared);
    }
}
