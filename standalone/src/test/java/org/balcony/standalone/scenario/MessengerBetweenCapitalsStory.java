package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-09: Nigeria and Biafra, 1967 to 1970; months and how many messages are fixture values. */
@ExtendWith(SharedSystem.class)
class MessengerBetweenCapitalsStory {

    private final Scene scene;
    private final String government;
    private final String biafra;

    MessengerBetweenCapitalsStory(RunningSystem system) {
        scene = Scene.in(system, "S-09");
        government = scene.party("GOVERNMENT", true, "political");
        biafra = scene.party("BIAFRA", true, "political");
    }

    @Test
    void messages_are_carried_between_parties_who_do_not_meet() {
        scene.on("1967").proposed();
        Scene lead = scene.on("1967").as("lead-mediator");
        lead.tell("accept-case", "{}");
        String profile =
                "profile: {thirdPartyStatus: 'unofficial', participantStatus: 'official', level: 'elite', linkToFormal: 'none', publicity: 'discreet'}";
        lead.tell("designate-track", "{declaredTrack: 'I_5', scheme: 'third_party_and_participants', " + profile + "}")
                .flagged();
        lead.because("Shown under another scheme")
                .tell("designate-track", "{declaredTrack: 'I_5', scheme: 'participants', " + profile + "}")
                .flagged("track_not_as_derived");
        for (String leg : List.of("1968", "1968-05~", "1968-05", "1969-02")) {
            boolean out = !leg.equals("1968-05~");
            lead.on(leg)
                    .tell(
                            "record-message-carried",
                            "{fromParty: '%s', toParty: '%s', carriedBy: 'Q-1', authorisedBySender: true, deliveredAt: '%s', response: 'noted'}"
                                    .formatted(out ? government : biafra, out ? biafra : government, leg))
                    .flagged();
        }
        scene.on("1968-06")
                .as("case-officer")
                .tell(
                        "log-contact",
                        "{counterpart: '%s', sector: 'political', initiatedBy: 'them', purpose: 'bilateral talk'}"
                                .formatted(biafra));
        lead.on("1968")
                .tell(
                        "record-confidential-matter",
                        "{matterId: 'terms', ownerParty: '%s', topicTag: 'terms'}".formatted(government));
        lead.on("1968")
                .refused(
                        "record-message-carried",
                        "{fromParty: '%s', toParty: '%s', matterId: 'terms', authorisedBySender: true}"
                                .formatted(government, biafra),
                        409,
                        "matter-not-authorised");
        lead.on("1968")
                .tell(
                        "authorise-disclosure",
                        "{matterId: 'terms', by: '%s', to: ['%s'], extent: 'full'}".formatted(government, biafra));
        lead.on("1969")
                .tell(
                        "record-message-carried",
                        "{fromParty: '%s', toParty: '%s', matterId: 'terms', authorisedBySender: true}"
                                .formatted(government, biafra));
        List<JsonNode> legs = scene.view("process-timeline").stream()
                .filter(row -> row.path("type").asString().endsWith("message.carried"))
                .toList();
        assertThat(legs.stream().map(row -> row.path("occurredAt").asString()))
                .containsExactly("1968", "1968-05~", "1968-05", "1969", "1969-02");
        assertThat(legs).extracting(row -> row.path("imprecise").asBoolean()).containsOnly(true);
        assertThat(legs).extracting(row -> row.path("earliest").asString()).isSorted();
        assertThat(scene.view("state-as-of").stream()
                        .map(row -> row.path("machine").asString()))
                .doesNotContain("session");
        JsonNode terms = scene.state("matter/terms");
        assertThat(terms.path("state").asString()).isEqualTo("released");
        lead.on("1970").tell("claim-outcome", """
                {outcomeId: 'listening', who: 'both leaderships', what: 'heard each other through somebody both trusted',
                 category: 'C2', sign: 'positive', contribution: 'we carried their messages'}""").flagged();
        claimInItsCell();
    }

    /** The claim stands under channels of communication, on the track that was declared. */
    private void claimInItsCell() {
        JsonNode channels = scene.view("contribution-matrix").get(1);
        assertThat(channels.path("category").asString()).isEqualTo("C2");
        assertThat(channels.path("notSaid").path("positive").asInt()).isOne();
        assertThat(channels.path("byTrack").valueStream())
                .filteredOn(one -> one.path("cell").path("positive").asInt() == 1)
                .extracting(one -> one.path("track").asString())
                .containsExactly("I_5");
    }
}
