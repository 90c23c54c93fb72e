package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-39: sitting in one's own name. */
@ExtendWith(SharedSystem.class)
class SittingInOnesOwnNameStory {

    private final Scene scene;
    private final String north;
    private final String south;

    SittingInOnesOwnNameStory(RunningSystem system) {
        scene = Scene.in(system, "S-39");
        north = scene.party("NORTH", true, "political");
        south = scene.party("SOUTH", true, "political");
    }

    @Test
    void what_was_said_is_kept_and_not_who_said_it() {
        scene.on("2024-01").accepted();
        Scene team = scene.on("2024-02").as("lead-mediator");
        team.refused("agree-confidentiality-regime", regime(north), 400, "side-has-not-agreed");
        team.tell("agree-confidentiality-regime", regime(north + "', '" + south))
                .flagged();
        String held = "{sessionId: 's-1', mode: 'retrospective', kind: 'plenary', summary: '%s'%s}";
        team.refused(
                "record-session-held",
                held.formatted("the north offered water", ", attributedTo: ['%s']".formatted(north)),
                409,
                "attribution-forbidden");
        team.tell("record-session-held", held.formatted("one side offered water", ""));
        for (String side : List.of(north, south)) {
            String id = side.toLowerCase(java.util.Locale.ROOT);
            team.tell(
                    "nominate-candidate",
                    "{participationId: '%s', personId: '%s', side: '%s'}"
                            .formatted(id, scene.person("P-" + side), side));
        }
        team.tell(
                "record-informed-consent",
                "{participationId: '%s', scope: ['named'], form: 'written', voluntary: true}"
                        .formatted(north.toLowerCase(java.util.Locale.ROOT)));
        team.tell(
                "draft-joint-product",
                "{productId: 'paper', kind: 'joint_paper', sidesInvolved: ['%s', '%s']}".formatted(north, south));
        team.tell("agree-joint-product", "{productId: 'paper', agreedBy: ['%s', '%s']}".formatted(north, south));
        String release = "{productId: 'paper', audience: 'public', attribution: '%s', authorisedBy: ['" + north + "', '"
                + south + "']}";
        assertThat(team.send("cases", "release-joint-product", release.formatted("named"))
                        .status())
                .isEqualTo(409);
        team.tell("release-joint-product", release.formatted("group")).flagged();
    }

    private static String regime(String sides) {
        return "{regimeId: 'closed', kind: 'non_attribution', scope: 'case', agreedBy: ['%s']}".formatted(sides);
    }
}
