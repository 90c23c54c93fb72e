package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-39: sitting in one's own name; the later regime that lets names be told is a fixture value. */
@ExtendWith(SharedSystem.class)
class SittingInOnesOwnNameStory {

    private static final String HELD = "{sessionId: 's-1', mode: 'retrospective', kind: 'plenary', summary: '%s'%s}";

    private final Scene scene;
    private final Scene team;
    private final String north;
    private final String south;

    SittingInOnesOwnNameStory(RunningSystem system) {
        scene = Scene.in(system, "S-39");
        team = scene.on("2024-02").as("lead-mediator");
        north = scene.party("NORTH", true, "political");
        south = scene.party("SOUTH", true, "political");
    }

    @Test
    void what_was_said_is_kept_and_not_who_said_it() {
        scene.on("2024-01").accepted();
        team.refused(
                "agree-confidentiality-regime",
                regime("closed", "non_attribution", "'" + north + "'"),
                409,
                "side-has-not-agreed");
        team.tell("agree-confidentiality-regime", regime("closed", "non_attribution", sides()))
                .flagged();
        team.refused(
                "record-session-held",
                HELD.formatted("the north offered water", ", attributedTo: ['%s']".formatted(north)),
                409,
                "attribution-forbidden");
        team.tell("record-session-held", HELD.formatted("one side offered water", ""));
        takingPart(north);
        takingPart(south);
        consent(north);
        team.tell(
                "draft-joint-product",
                "{productId: 'paper', kind: 'joint_paper', sidesInvolved: [%s]}".formatted(sides()));
        team.tell("agree-joint-product", "{productId: 'paper', agreedBy: [%s]}".formatted(sides()));
        team.refused("release-joint-product", release("coordination_circle", "named"), 409, "attribution-forbidden");
        team.tell("release-joint-product", release("coordination_circle", "group"))
                .flagged();
        team.tell("agree-confidentiality-regime", regime("open", "on_record", sides()));
        assertThat(scene.state("regime/closed").path("state").asString()).isEqualTo("superseded");
        assertThat(team.refused(
                                "release-joint-product",
                                release("public", "named"),
                                409,
                                "not-everyone-consented-to-be-named")
                        .path("facts")
                        .toString())
                .contains(id(south))
                .doesNotContain(id(north));
        consent(south);
        team.tell("release-joint-product", release("public", "named")).flagged();
        assertThat(scene.state("product/paper").path("state").asString()).isEqualTo("released");
    }

    private void takingPart(String side) {
        team.tell(
                "nominate-candidate",
                "{participationId: '%s', personId: '%s', side: '%s'}"
                        .formatted(id(side), scene.person("P-" + side), side));
    }

    private void consent(String side) {
        team.tell(
                "record-informed-consent",
                "{participationId: '%s', scope: ['named'], form: 'written', voluntary: true}".formatted(id(side)));
    }

    private String sides() {
        return "'%s', '%s'".formatted(north, south);
    }

    private String release(String audience, String attribution) {
        return "{productId: 'paper', audience: '%s', attribution: '%s', authorisedBy: [%s]}"
                .formatted(audience, attribution, sides());
    }

    private static String regime(String id, String kind, String sides) {
        return "{regimeId: '%s', kind: '%s', scope: 'case', agreedBy: [%s]%s}"
                .formatted(id, kind, sides, id.equals("open") ? ", supersedes: 'closed'" : "");
    }

    private static String id(String side) {
        return side.toLowerCase(Locale.ROOT);
    }
}
