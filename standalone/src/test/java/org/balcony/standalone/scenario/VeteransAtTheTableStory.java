package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.Answer;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.balcony.standalone.story.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-20: veterans at the table, South Africa; years between are fixture values. */
@ExtendWith(SharedSystem.class)
class VeteransAtTheTableStory {

    private final RunningSystem system;
    private final Scene scene;

    VeteransAtTheTableStory(RunningSystem system) {
        this.system = system;
        scene = Scene.in(system, "S-20");
    }

    @Test
    void alumni_negotiate_years_later() {
        scene.on("1987").accepted();
        Scene team = scene.on("1987-07").as("lead-mediator");
        team.tell(
                "record-session-held",
                "{sessionId: 'dakar', mode: 'retrospective', kind: 'conference', attendanceSummary: {total: 78}}");
        for (String side : List.of("ANC", "GOVERNMENT")) {
            String party = scene.party(side, true, "political");
            String person = scene.person("P-" + side);
            team.tell(
                    "nominate-candidate",
                    "{participationId: 'p-%s', personId: '%s', side: '%s'}"
                            .formatted(side.toLowerCase(java.util.Locale.ROOT), person, party));
            team.tell(
                    "record-attendance",
                    "{sessionId: 'dakar', participationId: 'p-%s', status: 'present'}"
                            .formatted(side.toLowerCase(java.util.Locale.ROOT)));
            team.on("1990-05")
                    .tell(
                            "record-role-change",
                            "{participationId: 'p-%s', to: 'official_negotiator', effective: '1990-05', publiclyKnown: true}"
                                    .formatted(side.toLowerCase(java.util.Locale.ROOT)));
        }
        String alumnus =
                "{transferId: 'cadre', what: 'person', extent: 'negotiator_is_alumnus', alternativeExplanation: 'already prominent'}";
        team.on("1991").refused("record-take-up", alumnus, 400, "basis-missing");
        team.on("1991")
                .with("basis", "'media'")
                .with("confidence", "'medium'")
                .tell("record-take-up", alumnus)
                .flagged();
        assertThat(scene.state("transfer/cadre").path("state").asString()).isEqualTo("taken_up");
        assertThat(scene.state("transfer/cadre").path("facts").path("extent").asString())
                .isEqualTo("negotiator_is_alumnus");
        beganWithBeingTakenUp();
        for (String participation : List.of("p-anc", "p-government")) {
            assertThat(publicRole(participation)).isEqualTo("official_negotiator");
            assertThat(publicRole(participation, "asOfOccurred=1988")).isEmpty();
        }
        assertThat(scene.view("process-timeline").toString()).contains("official negotiator");
        theAlumni();
        countsOnlyOutside();
    }

    /** Whoever subscribes from outside has no row and no number of two people. */
    private void countsOnlyOutside() {
        scene.as("administrator").tell("grant-access", """
                {grantId: 'subscriber', grantee: 'ida', granteeRole: 'integrator', scope: 'case', level: 'coordination'}""");
        Visitor outside = system.as("integrator", "user:ida");
        Answer alumni = outside.get("/api/cases/S-20/views/alumni-and-cadre").expect(200);
        assertThat(alumni.rows()).isEmpty();
        assertThat(alumni.json().path("figures").path("alumni").isMissingNode()).isTrue();
        assertThat(alumni.text()).doesNotContain("p-anc", "already prominent");
        Answer months = outside.get("/api/cases/S-20/views/sessions-by-month").expect(200);
        assertThat(months.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.path("period").asString()).isEqualTo("1987-07"));
        assertThat(months.text()).doesNotContain("dakar");
    }

    /** Both negotiators on record had taken part; what else explains it stands beside. */
    private void theAlumni() {
        JsonNode alumni = scene.answer("alumni-and-cadre").json();
        JsonNode share = alumni.path("figures").path("negotiatorsWhoTookPart");
        assertThat(share.path("part").asInt() + "/" + share.path("whole").asInt())
                .isEqualTo("2/2");
        assertThat(alumni.path("figures")
                        .path("alumniOfficialNegotiator")
                        .path("value")
                        .asInt())
                .isEqualTo(2);
        assertThat(alumni.path("figures").path("takeUps").path("value").asInt()).isEqualTo(1);
        assertThat(alumni.path("rows").valueStream().map(row -> row.path("side").asString()))
                .containsExactlyInAnyOrder("ANC", "GOVERNMENT");
        assertThat(alumni.path("footer").path("alternativeExplanations").toString())
                .contains("already prominent");
        assertThat(scene.view("alumni-and-cadre", "asOfOccurred=1988")).isEmpty();
    }

    private String publicRole(String participation, String... parameters) {
        return scene.state("participation/" + participation, parameters)
                .path("facts")
                .path("publicRole")
                .asString("");
    }

    private void beganWithBeingTakenUp() {
        JsonNode figures = scene.answer("transfer-funnel").json().path("figures");
        assertThat(figures.path("takenUpUnconveyed").path("value").asInt()).isOne();
        assertThat(figures.path("alternativesExplained").path("value").asDouble())
                .isEqualTo(1.0);
        assertThat(figures.path("takenUpOfConveyed").path("whole").asInt()).isZero();
        JsonNode taken =
                scene.view("transfer-funnel").getFirst().path("takeUps").path(0);
        assertThat(taken.path("basis").asString()).isEqualTo("media");
        assertThat(taken.path("confidence").asString()).isEqualTo("medium");
        assertThat(taken.path("alternativeExplanation").asString()).isEqualTo("already prominent");
    }
}
