package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.balcony.standalone.story.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-36: a subscribing system; what is withheld from it is told where reading is. */
@ExtendWith(SharedSystem.class)
class SubscribingSystemStory {

    private final RunningSystem system;
    private final Scene scene;

    SubscribingSystemStory(RunningSystem system) {
        this.system = system;
        scene = Scene.in(system, "S-36");
    }

    @Test
    void a_subscriber_gets_every_event_once_in_order_and_sends_none() {
        scene.on("2024-01").accepted();
        Scene team = scene.on("2024-02").as("lead-mediator");
        Scene.Told held =
                team.tell("record-session-held", "{sessionId: 's-1', mode: 'retrospective', kind: 'plenary'}");
        Scene.Told corrected = team.because("Misread").tell("correct-record", """
                {target: '%s', field: 'kind', new: 'conference', kind: 'clerical'}""".formatted(held.event()));
        Scene.Told retracted = team.because("Twice")
                .tell("retract-record", "{target: '%s', reason: 'duplicate'}".formatted(held.event()));
        Visitor subscriber = system.as("mediator");
        List<String> ids = new ArrayList<>();
        String after = "";
        boolean caughtUp = false;
        while (!caughtUp) {
            JsonNode page = subscriber
                    .get("/api/events?case=S-36&limit=2" + after)
                    .expect(200)
                    .json();
            page.path("events").forEach(event -> ids.add(event.path("id").asString()));
            after = "&after="
                    + java.net.URLEncoder.encode(
                            page.path("cursor").asString(), java.nio.charset.StandardCharsets.UTF_8);
            caughtUp = page.path("caughtUp").asBoolean();
        }
        assertThat(ids).hasSize(5).doesNotHaveDuplicates().endsWith(held.event(), corrected.event(), retracted.event());
        assertThat(read(subscriber, ""))
                .as("a subscriber who lost its cursor gets the same again")
                .startsWith(ids.get(0), ids.get(1));
        scene.as("integrator")
                .refused(
                        "log-contact",
                        "{counterpart: 'x', sector: 'political', initiatedBy: 'us'}",
                        403,
                        "role-not-allowed");
    }

    private static List<String> read(Visitor subscriber, String after) {
        return subscriber
                .get("/api/events?case=S-36&limit=2" + after)
                .expect(200)
                .json()
                .path("events")
                .valueStream()
                .map(event -> event.path("id").asString())
                .toList();
    }
}
