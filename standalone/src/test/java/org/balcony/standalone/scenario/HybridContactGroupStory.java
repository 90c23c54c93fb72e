package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-14: Mindanao, 2009; strengths of the members are fixture values. */
@ExtendWith(SharedSystem.class)
class HybridContactGroupStory {

    private final Scene scene;
    private final String government;
    private final String milf;
    private final String malaysia;

    HybridContactGroupStory(RunningSystem system) {
        scene = Scene.in(system, "S-14");
        government = scene.party("GOV", true, "political");
        milf = scene.party("MILF", true, "political", "military");
        malaysia = scene.actor("MALAYSIA", "political");
    }

    @Test
    void states_and_organisations_sit_in_one_arrangement() {
        scene.on("2009-09").accepted();
        Scene team = scene.on("2009-12").as("lead-mediator");
        List<String> members = List.of("JP", "UK", "TR", "SA", "MUHAMMADIYAH", "TAF", "HDC", "CR").stream()
                .map(name -> scene.actor(name, name.length() == 2 && !name.equals("CR") ? "political" : "academic"))
                .toList();
        team.refused(
                "agree-coordination",
                "{kind: 'contact_group', mode: 'hierarchical', members: ['%s']}".formatted(members.get(0)),
                400,
                "lead-missing");
        team.tell(
                        "agree-coordination",
                        "{arrangementId: 'icg', kind: 'contact_group', mode: 'network', members: ['%s']}"
                                .formatted(String.join("', '", members)))
                .flagged("no_local_member");
        team.on("2009-09-15")
                .tell("record-agreement", """
                {agreementId: 'framework', name: 'Framework on the formation of the contact group', dateSigned: '2009-09-15',
                 status: 'signed', stage: 'implementation_or_renegotiation', parties: ['%s', '%s'],
                 thirdParties: [{actor: '%s', role: 'facilitator'}], externalIds: ['PA-X 737']}""".formatted(government, milf, malaysia))
                .flagged();
        String other = team.on("2009-12")
                .with("sourceRefs", "['another source']")
                .tell("record-agreement", """
                {agreementId: 'framework', name: 'Framework on the formation of the contact group', dateSigned: '2009-12',
                 status: 'signed', parties: ['%s', '%s']}""".formatted(government, milf))
                .flagged("date_conflict")
                .event();
        for (String member : members) {
            String role = member.endsWith("-CR") || member.endsWith("-HDC") ? "adviser" : "observer";
            team.tell("assign-role", "{holder: '%s', role: '%s', period: '2009-12/..'}".formatted(member, role))
                    .flagged();
        }
        assertThat(scene.state("arrangement/icg").path("state").asString()).isEqualTo("in_force");
        assertThat(scene.state("arrangement/icg").path("facts").path("members")).hasSize(8);
        assertThat(scene.view("state-as-of").stream()
                        .filter(row -> row.path("machine").asString().equals("role"))
                        .map(row -> row.path("state").asString()))
                .hasSize(8)
                .containsOnly("assigned");
        theyAreConsultedWithEachOther();
        datesAreSettled(team.on("2010"), other);
    }

    /** All eight are consulted with each other from the beginning of the group on; states and organisations share it. */
    private void theyAreConsultedWithEachOther() {
        JsonNode coordination = scene.answer("coordination-coverage").json();
        assertThat(coordination
                        .path("figures")
                        .path("mutuallyConsulted")
                        .path("value")
                        .asInt())
                .isEqualTo(8);
        assertThat(coordination.path("footer").path("arrangements").path(0).path("members"))
                .hasSize(8);
        assertThat(coordination
                        .path("footer")
                        .path("arrangements")
                        .path(0)
                        .path("since")
                        .asString())
                .isEqualTo("2009-12");
        assertThat(scene.answer("coordination-coverage", "asOfOccurred=2009-11-30")
                        .json()
                        .path("figures")
                        .path("mutuallyConsulted")
                        .path("value")
                        .asInt())
                .isZero();
        assertThat(scene.view("ecosystem-map-and-linkages").stream()
                        .filter(row -> row.path("purpose").asString("").equals("contact group")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("to")).hasSize(8);
                    assertThat(row.path("orientation").asString()).isEqualTo("horizontal");
                    assertThat(row.path("sectors").toString()).isEqualTo("[\"political\",\"academic\"]");
                });
    }

    /** Two dates live side by side, each with its source, until somebody settles which one is meant. */
    private void datesAreSettled(Scene team, String other) {
        assertThat(scene.flags("date_conflict"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("eventIds")).hasSize(2));
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("event").asString().endsWith("agreement-recorded"))
                        .map(row -> row.path("sourceRefs").toString()))
                .containsExactlyInAnyOrder("[]", "[\"another source\"]");
        team.because("The other source dates the first meeting, not the agreement")
                .tell(
                        "correct-record",
                        "{target: '%s', field: 'dateSigned', new: '2009-09', kind: 'factual'}".formatted(other));
        assertThat(scene.flags("date_conflict")).isEmpty();
    }
}
