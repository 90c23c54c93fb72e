package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.balcony.standalone.story.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-36: a subscribing system that may see one conflict at the level of coordination. */
@ExtendWith(SharedSystem.class)
class SubscribingSystemStory {

    private final Scene scene;
    private final Scene open;
    private final Scene team;
    private final String government;
    private final String movement;
    private final Visitor subscriber;
    private final List<JsonNode> received = new ArrayList<>();
    private String cursor = "";

    SubscribingSystemStory(RunningSystem system) {
        scene = Scene.in(system, "S-36").on("2024-02");
        open = scene.with("label", "{level: 'coordination', compartments: []}");
        team = scene.as("lead-mediator");
        government = scene.party("GOV", true, "political");
        movement = scene.party("MOV", true, "political");
        subscriber = system.as("integrator");
    }

    @Test
    void a_subscriber_gets_what_it_was_granted_and_no_trace_of_the_rest() {
        open.accepted();
        Scene.Told finding = finding(open, "The port is closed");
        Scene.Told kept = finding(scene, "The army is divided");
        assertThat(pull()).as("before it was granted anything").isEmpty();
        team.inConflict(
                "grant-access", "{grantee: 'integrator', scope: 'conflict', level: 'coordination', compartments: []}");
        List<String> backlog = pull();
        assertThat(backlog).hasSize(3).endsWith(finding.event());

        String disconnected = cursor;
        withheld();
        assertThat(pull()).as("nothing of the three").isEmpty();
        Scene.Told corrected =
                open.as("lead-mediator").because("Misread").tell("correct-record", """
                {target: '%s', field: 'statement', new: 'The port is open', kind: 'clerical'}""".formatted(finding.event()));
        withheld();
        assertThat(pull()).containsExactly(corrected.event());
        cursor = disconnected;
        Scene.Told retracted = open.as("lead-mediator")
                .because("Twice")
                .tell("retract-record", "{target: '%s', reason: 'duplicate'}".formatted(finding.event()));
        assertThat(pull())
                .as("one event comes again, and is known by its id")
                .containsExactly(corrected.event(), retracted.event());

        team.because("The talks are public now").tell("reclassify-record", """
                        {targets: ['%s'], from: {level: 'organisation', compartments: []},
                         to: {level: 'coordination', compartments: []}, ground: 'sunset'}""".formatted(kept.event()));
        assertThat(pull()).as("what is released later").containsExactly(kept.event());
        theWholeIsDenseAndDistinct(finding.event(), kept.event(), corrected.event(), retracted.event());
        scene.as("integrator")
                .refused(
                        "log-contact",
                        "{counterpart: 'x', sector: 'political', initiatedBy: 'us'}",
                        403,
                        "role-not-allowed");
    }

    private static Scene.Told finding(Scene scene, String statement) {
        return scene.as("case-officer")
                .tell("record-assessment-finding", "{kind: 'issue', statement: '%s'}".formatted(statement));
    }

    /** A confidential matter, an incident and a deniable message. */
    private void withheld() {
        String matter = "m-" + received.size() + cursor.hashCode();
        String id = matter.replaceAll("[^a-z0-9.-]", "");
        team.tell(
                "record-confidential-matter",
                "{matterId: '%s', ownerParty: '%s', topicTag: 'terms'}".formatted(id, government));
        scene.as("safety-officer").tell("report-safety-incident", "{kind: 'intimidation', severity: 4}");
        team.tell(
                "record-message-carried",
                "{fromParty: '%s', toParty: '%s', authorisedBySender: true, deniable: true}"
                        .formatted(government, movement));
    }

    /** Everything after the cursor, two events a page; the ids. */
    private List<String> pull() {
        List<String> ids = new ArrayList<>();
        boolean caughtUp = false;
        while (!caughtUp) {
            JsonNode page = subscriber
                    .get("/api/events?case=S-36&limit=2&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                    .expect(200)
                    .json();
            page.path("events").forEach(received::add);
            page.path("events").forEach(event -> ids.add(event.path("id").asString()));
            cursor = page.path("cursor").asString();
            caughtUp = page.path("caughtUp").asBoolean();
        }
        return ids;
    }

    private void theWholeIsDenseAndDistinct(String... told) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        received.forEach(event -> byId.putIfAbsent(event.path("id").asString(), event));
        assertThat(byId.keySet()).hasSize(6).contains(told);
        assertThat(received.size()).isEqualTo(7);
        assertThat(byId.values())
                .extracting(event -> event.path("sequence").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(received)
                .noneMatch(event -> event.has("position") || event.has("streamversion"))
                .noneMatch(event -> event.path("type").asString().contains("confidential")
                        || event.path("type").asString().contains("safety")
                        || event.path("type").asString().contains("message"));
        JsonNode released = byId.get(told[1]);
        assertThat(released.path("time").asString())
                .as("with its original time")
                .isLessThan(byId.get(told[2]).path("time").asString());
    }
}
