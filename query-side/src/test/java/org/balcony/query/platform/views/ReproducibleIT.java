package org.balcony.query.platform.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReproducibleIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final Path KEYS = Node.keys();
    private static final StreamId OPEN =
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a0-0000-7000-8000-0000000000cb"));
    private static final String CASE = "/api/cases/" + Samples.CASE;
    private static final String CONFLICT = "/api/conflicts/" + Samples.CONFLICT;
    private static Node node;
    private static EventId accepted;

    @BeforeAll
    static void a_node_with_a_dialogue_and_a_case_that_partners_may_know_of() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER, KEYS);
        Log log = new Log(node.bean(Ledger.class));
        log.append(SampleHistory.ofTheRiverDialogue());
        Told told = new Told();
        told.labelled(Label.of(Level.COORDINATION));
        told.record(OPEN, "2024", registered("OPEN-1"));
        accepted = told.record(OPEN, "2024", Samples.caseAccepted());
        told.opens(Told.ORGANISATION, Role.COORDINATION_PARTNER, Level.COORDINATION);
        log.append(told.events());
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    private static List<String> questions() {
        List<String> all = new ArrayList<>();
        for (JsonNode entry : node.json("/api/views", "auditor").path("views")) {
            String name = entry.path("name").asString();
            for (JsonNode of : entry.path("of")) {
                all.add((of.asString().equals("case") ? CASE : CONFLICT) + "/views/" + name);
            }
        }
        all.add(CASE + "/timeline?order=recorded");
        all.add(CASE + "/flags?asOfOccurred=2024-11");
        all.add(CASE + "/views/A3?asOfRecorded=2099&day=2025-01-01");
        return all;
    }

    @Test
    @Order(1)
    void the_question_an_answer_names_gives_the_same_bytes_on_another_node_and_after_more_was_recorded()
            throws Exception {
        Map<String, String> auditors = new LinkedHashMap<>();
        Map<String, String> mediators = new LinkedHashMap<>();
        for (String question : questions()) {
            remember(question, "auditor", auditors);
            remember(question, "mediator", mediators);
        }
        assertThat(mediators.keySet()).noneMatch(again -> again.contains("asOfPosition=" + head() + "&"));

        Told later = new Told();
        later.ours("2025", Samples.caseAccepted());
        later.around("2025", Samples.conflictRegistered());
        later.record(
                new StreamId(StreamKind.CASE, UUID.fromString("0192c3a0-0000-7000-8000-0000000000cc")),
                "2025",
                registered("LATER-1"));
        new Log(node.bean(Ledger.class)).append(Fresh.of(later.events()));

        auditors.forEach(
                (again, body) -> assertThat(node.get(again, "auditor").body()).isEqualTo(body));
        try (Node other = Node.start(DATABASE, ISSUER, KEYS)) {
            auditors.forEach((again, body) ->
                    assertThat(other.get(again, "auditor").body()).isEqualTo(body));
            mediators.forEach((again, body) ->
                    assertThat(other.get(again, "mediator").body()).isEqualTo(body));
        }
        assertThat(node.json(CASE + "/timeline", "auditor").path("rows"))
                .isNotEqualTo(node.json(CASE + "/timeline?asOfPosition=" + (head() - 3), "auditor")
                        .path("rows"));
    }

    @Test
    void an_answer_names_its_position_to_auditors_and_a_bookmark_to_others() {
        JsonNode auditor = node.json(CASE + "/timeline", "auditor");
        assertThat(auditor.path("asOf").path("position").asLong()).isEqualTo(head());
        assertThat(auditor.path("asOf").has("bookmark")).isFalse();
        JsonNode partner = node.json("/api/cases/OPEN-1/timeline", "coordination-partner");
        assertThat(partner.path("asOf").has("position")).isFalse();
        String bookmark = partner.path("asOf").path("bookmark").asString();
        assertThat(bookmark).hasSize(54);
        assertThat(partner.path("again").asString()).contains("asOfPosition=" + bookmark);
    }

    @Test
    void a_partner_reads_again_by_bookmark_what_was_annulled_since() {
        String again = node.json("/api/cases/OPEN-1/views/A3", "coordination-partner")
                .path("again")
                .asString();
        String before = node.get(again, "coordination-partner").body();
        Told told = new Told().labelled(Label.of(Level.COORDINATION));
        told.record(OPEN, "2025", new RecordRetracted(accepted, RetractionReason.NEVER_HAPPENED));
        new Log(node.bean(Ledger.class)).append(Fresh.of(told.events()));
        assertThat(node.get(again, "coordination-partner").body())
                .isEqualTo(before)
                .doesNotContain("osition\"", "streamVersion");
        assertThat(node.json("/api/cases/OPEN-1/views/A3", "coordination-partner")
                        .path("rows"))
                .isNotEqualTo(node.json(again, "coordination-partner").path("rows"));
    }

    @Test
    void positions_that_cannot_be_are_refused() {
        String bookmark = node.json(CASE + "/timeline", "mediator")
                .path("asOf")
                .path("bookmark")
                .asString();
        for (String position : List.of("-1", "soon", "999999999999", "A".repeat(54), bookmark.substring(1), "1e3")) {
            assertThat(node.get(CASE + "/timeline?asOfPosition=" + position, "auditor")
                            .statusCode())
                    .as(position)
                    .isEqualTo(400);
        }
        assertThat(node.get(CASE + "/timeline?asOfPosition=3", "mediator").statusCode())
                .isEqualTo(400);
        assertThat(node.get(CASE + "/timeline?day=tomorrow", "mediator").statusCode())
                .isEqualTo(400);
        assertThat(node.get(CASE + "/timeline?day=%2B999999999-12-31", "mediator")
                        .statusCode())
                .isEqualTo(400);
        assertThat(node.get(CASE + "/history?asOfPosition=999999999999", "auditor")
                        .statusCode())
                .isEqualTo(400);
        assertThat(node.get(CASE + "/timeline?asOfPosition=0", "auditor").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_day_is_what_open_things_are_counted_to() {
        JsonNode dwell = node.json(CASE + "/views/E4?day=2030-01-01", "mediator");
        assertThat(dwell.path("asOf").path("day").asString()).isEqualTo("2030-01-01");
        assertThat(dwell.path("footer").path("countedTo").asString()).isEqualTo("2030-01-01");
        assertThat(node.json(CASE + "/views/E4?day=2030-01-01&asOfOccurred=2025-01-01", "mediator")
                        .path("asOf")
                        .path("day")
                        .asString())
                .isEqualTo("2025-01-01");
    }

    @Test
    void the_case_list_is_read_at_a_position_and_the_trail_over_all_streams_is_of_now() {
        assertThat(node.json("/api/cases?asOfPosition=1", "auditor").path("rows"))
                .isEmpty();
        assertThat(node.json("/api/cases?asOfPosition=" + head(), "auditor").path("rows"))
                .isEqualTo(
                        node.json("/api/cases?minPosition=" + head(), "auditor").path("rows"));
        assertThat(node.get("/api/cases?asOfPosition=1", "mediator").statusCode())
                .isEqualTo(400);
        assertThat(node.get("/api/audit-trail?asOfPosition=1", "auditor").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_history_names_where_it_can_be_read_again() {
        var answer = node.get(CASE + "/history", "auditor");
        String again = answer.headers().firstValue("Content-Location").orElseThrow();
        assertThat(again).contains("asOfPosition=");
        assertThat(node.get(again, "auditor").body()).isEqualTo(answer.body());
        assertThat(node.get(CASE + "/history?asOfPosition=" + (head() - 100), "auditor")
                        .body())
                .isNotEqualTo(answer.body());
    }

    private static void remember(String question, String role, Map<String, String> answers) {
        JsonNode answer = node.json(question, role);
        String again = answer.path("again").asString();
        assertThat(answer.path("view").asString()).isNotEmpty();
        assertThat(answer.path("version").asInt()).isPositive();
        String body = node.get(again, role).body();
        assertThat(node.json(again, role)).isEqualTo(answer);
        answers.put(again, body);
    }

    private static long head() {
        return node.bean(Ledger.class).head();
    }

    private static CaseRegistered registered(String code) {
        return new CaseRegistered(
                new Code(code),
                Samples.CONFLICT,
                "An open case",
                ActorOrText.of(Samples.OUR_ORGANISATION),
                Origin.DONOR_CALL,
                Label.of(Level.TEAM));
    }
}
