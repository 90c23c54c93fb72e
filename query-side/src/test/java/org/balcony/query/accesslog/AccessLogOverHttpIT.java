package org.balcony.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.platform.access.AccessLog;
import org.balcony.query.platform.access.Purpose;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A6 over HTTP, as different people. */
class AccessLogOverHttpIT {

    private static final String CASE = "/api/cases/" + Samples.CASE;
    private static final StreamId OTHER =
            new StreamId(StreamKind.CASE, UUID.fromString("0192c3a0-0000-7000-8000-0000000000cb"));
    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static Node node;
    private static EventId closed;
    private static EventId closedElsewhere;

    @BeforeAll
    static void two_readings_of_two_cases() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Told told = new Told();
        told.labelled(Label.of(Level.ORGANISATION));
        told.around("2024", Samples.conflictRegistered());
        told.ours("2024", Samples.caseRegistered());
        told.record(OTHER, "2024", registered());
        told.labelled(Label.of(Level.RESTRICTED));
        closed = told.ours("2024", finding("secret of ours"));
        closedElsewhere = told.record(OTHER, "2024", finding("secret of theirs"));
        new Log(node.bean(Ledger.class)).append(told.events());
        read("bintu", "safety-officer", CASE + "/timeline", "an incident");
        read("cato", "safety-officer", "/api/cases/OTHER-1/timeline", "a handover");
        read("bintu", "safety-officer", "/api/exports/xes?case=OTHER-1&case=" + Samples.CASE, "for the archive");
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    void an_auditor_sees_every_access_the_newest_first() {
        JsonNode all = json("ada", "auditor", "/api/views/access-log?who=bintu");
        assertThat(all.path("view").asString()).isEqualTo("access-log");
        assertThat(all.path("rows")).hasSize(3);
        JsonNode export = all.path("rows").path(0);
        assertThat(export.path("export").asBoolean()).isTrue();
        assertThat(export.path("purpose").asString()).isEqualTo("for the archive");
        JsonNode screen = all.path("rows").path(2);
        assertThat(screen.path("export").asBoolean()).isFalse();
        assertThat(screen.path("reader").asString()).isEqualTo("bintu");
        assertThat(screen.path("roles").path(0).asString()).isEqualTo("safety_officer");
        assertThat(screen.path("record").asString()).isEqualTo("case/" + Samples.CASE);
        assertThat(screen.path("eventIds").path(0).asString()).isEqualTo(closed.toString());
        assertThat(screen.path("label").path("level").asString()).isEqualTo("restricted");
        assertThat(screen.path("asked").asString()).isEqualTo(CASE + "/timeline");
        assertThat(screen.path("position").asLong()).isPositive();
    }

    @Test
    void the_log_is_asked_by_reader_by_moment_and_by_record() {
        assertThat(json("ada", "auditor", "/api/views/A6?who=cato").path("rows"))
                .hasSize(1);
        assertThat(json("ada", "auditor", "/api/views/a6?from=2999").path("rows"))
                .isEmpty();
        assertThat(json("ada", "auditor", "/api/views/a6?to=2001").path("rows")).isEmpty();
        assertThat(json("ada", "auditor", "/api/views/a6?asOfRecorded=2001").path("rows"))
                .isEmpty();
        assertThat(json("ada", "auditor", "/api/views/a6?from=2001&to=2999&record=" + closedElsewhere)
                        .path("rows"))
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row.path("eventIds").path(0).asString()).isEqualTo(closedElsewhere.toString()));
        for (String malformed : List.of(
                "who=%C3%A9",
                "from=soon",
                "record=7",
                "limit=0",
                "cursor=7",
                "asOfPosition=1",
                "cursor=0192c3a0-0000-7000-8000-000000000fff")) {
            assertThat(get("ada", "auditor", "/api/views/access-log?" + malformed)
                            .statusCode())
                    .as(malformed)
                    .isEqualTo(400);
        }
    }

    @Test
    void it_is_read_page_by_page_without_loss() {
        JsonNode first = json("ada", "auditor", "/api/views/access-log?limit=1&who=bintu");
        assertThat(first.path("rows")).hasSize(2);
        JsonNode second = json(
                "ada",
                "auditor",
                "/api/views/access-log?limit=1&who=bintu&cursor="
                        + first.path("next").asString());
        assertThat(second.path("rows")).hasSize(1);
        assertThat(second.path("next").isMissingNode()).isTrue();
    }

    @Test
    void the_team_sees_who_looked_at_its_own_case_and_nothing_of_another() {
        HttpResponse<String> answer = get(Samples.CASE_OFFICER.value(), "case-officer", CASE + "/views/access-log");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode rows = BalconyJson.mapper().readTree(answer.body()).path("rows");
        assertThat(rows.valueStream()
                        .filter(row -> !row.path("refused").asBoolean())
                        .map(row -> row.path("reader").asString()))
                .containsExactly("bintu", "bintu");
        assertThat(rows.findValuesAsString("record")).containsOnly("case/" + Samples.CASE);
        assertThat(rows.path(0).has("position")).isFalse();
        assertThat(answer.body())
                .doesNotContain("OTHER-1", OTHER.id().toString(), "secret of", closedElsewhere.toString());
        assertThat(get(Samples.CASE_OFFICER.value(), "case-officer", "/api/views/access-log")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_else_is_told_who_looked_and_who_asks_has_tried() {
        List<String> others = List.of(
                "evaluator",
                "administrator",
                "records-steward",
                "funder",
                "integrator",
                "coordination-partner",
                "local-partner");
        for (String role : others) {
            assertThat(get("eve", role, "/api/views/A6").statusCode()).as(role).isEqualTo(403);
            assertThat(get("eve", role, CASE + "/views/a6").statusCode())
                    .as(role)
                    .isIn(403, 404);
        }
        assertThat(get("ada", "auditor", "/api/cases/NO-SUCH-1/views/access-log")
                        .statusCode())
                .isEqualTo(404);
        await().untilAsserted(() -> assertThat(
                        json("ada", "auditor", "/api/views/A6?who=eve").path("rows"))
                .hasSameSizeAs(others)
                .allMatch(row -> row.path("refused").asBoolean()));
    }

    @Test
    void it_is_no_event_to_anybody() {
        long head = node.bean(Ledger.class).head();
        assertThat(get("ada", "auditor", "/api/events").body()).doesNotContain("access.noted", "an incident");
        assertThat(node.bean(Ledger.class).head()).isEqualTo(head);
        assertThat(get("ada", "auditor", "/api/exports/history.ndjson").body()).doesNotContain("an incident");
        assertThat(get("ada", "auditor", "/api/event-types").body()).doesNotContain("access.noted");
    }

    @Test
    void looking_leaves_no_entry_and_taking_the_log_away_does() {
        AccessLog log = node.bean(AccessLog.class);
        long before = log.head();
        json("ada", "auditor", "/api/views/access-log");
        json("ada", "auditor", CASE + "/views/access-log");
        assertThat(get("ada", "auditor", "/api/views/access-log?format=html").body())
                .contains("an incident")
                .doesNotContain("secret of");
        assertThat(log.head()).isEqualTo(before);
        HttpResponse<String> csv = get("ada", "auditor", "/api/views/access-log?format=csv");
        assertThat(csv.body()).contains("for the archive");
        assertThat(log.head()).isEqualTo(before + 1);
        assertThat(log.before(before + 2).getFirst().access()).satisfies(access -> {
            assertThat(access.reader().value()).isEqualTo("ada");
            assertThat(access.export()).isTrue();
            assertThat(access.records()).isEmpty();
        });
    }

    @Test
    void it_stands_in_the_catalogue() {
        assertThat(node.json("/api/views", "evaluator").toString()).contains("\"access-log\"", "\"A6\"");
    }

    private static AssessmentFindingRecorded finding(String statement) {
        return new AssessmentFindingRecorded(FindingKind.ISSUE, null, statement, null, null, null, null);
    }

    private static CaseRegistered registered() {
        return new CaseRegistered(
                new Code("OTHER-1"),
                Samples.CONFLICT,
                "Another table",
                ActorOrText.of(Samples.OUR_ORGANISATION),
                Origin.DONOR_CALL,
                Label.of(Level.ORGANISATION));
    }

    private static void read(String user, String role, String path, String purpose) {
        HttpResponse<String> answer = node.send(request(user, role, path).header(Purpose.HEADER, purpose));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String user, String role, String path) {
        return node.send(request(user, role, path));
    }

    private static JsonNode json(String user, String role, String path) {
        HttpResponse<String> answer = get(user, role, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return BalconyJson.mapper().readTree(answer.body());
    }

    private static HttpRequest.Builder request(String user, String role, String path) {
        String token = ISSUER.issueToken("balcony", user, "balcony", Map.of("roles", List.of(role)))
                .serialize();
        return HttpRequest.newBuilder(node.uri(path)).header("Authorization", "Bearer " + token);
    }
}
