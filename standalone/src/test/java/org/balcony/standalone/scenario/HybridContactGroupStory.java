package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
                "hierarchical-without-lead");
        team.tell(
                        "agree-coordination",
                        "{arrangementId: 'icg', kind: 'contact_group', mode: 'network', members: ['%s']}"
                                .formatted(String.join("', '", members)))
                .flagged("no_local_member");
        team.on("2009-09-15")
                .tell("record-agreement", """
                {agreementId: 'framework', name: 'Framework on the formation of the contact group', dateSigned: '2009-09-15',
                 status: 'signed', stage: 'implementation_or_renegotiation', parties: ['%s', '%s'],
                 thirdParties: [{actor: '%s', role: 'facilitator'}]}""".formatted(government, milf, malaysia))
                .flagged();
        team.on("2009-12")
                .tell("record-agreement", """
                {agreementId: 'framework', name: 'Framework on the formation of the contact group', dateSigned: '2009-12',
                 status: 'signed', parties: ['%s', '%s']}""".formatted(government, milf))
                .flagged("date_conflict");
        for (String member : members) {
            team.tell("assign-role", "{holder: '%s', role: 'adviser', period: '2009-12/..'}".formatted(member))
                    .flagged();
        }
        assertThat(scene.flags("date_conflict")).hasSize(1);
        assertThat(scene.state("arrangement/icg").path("state").asString()).isEqualTo("agreed");
    }
}
