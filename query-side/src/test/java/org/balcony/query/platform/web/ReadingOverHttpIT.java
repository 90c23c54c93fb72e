package org.balcony.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

class ReadingOverHttpIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final String CODE = Samples.caseRegistered().caseCode().value();
    private static Node node;
    private static long head;

    @BeforeAll
    static void a_node_and_the_river_dialogue() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        Log log = new Log(node.bean(Ledger.class));
        head = log.append(SampleHistory.ofTheRiverDialogue()).position();
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @Test
    void the_timeline_is_read_by_code_or_id_and_shows_the_conflict_beside_the_case() {
        JsonNode byCode = node.json("/api/cases/" + CODE + "/timeline", "mediator");
        JsonNode byId = node.json("/api/cases/" + Samples.CASE + "/views/E5", "mediator");
        assertThat(byCode.path("view").asString()).isEqualTo("process-timeline");
        assertThat(byCode.path("digest")).isEqualTo(byId.path("digest"));
        assertThat(byCode.path("rows").findValuesAsString("source")).contains("ours", "context");
        assertThat(byCode.path("footer").path("retracted").asInt()).isEqualTo(1);
        assertThat(byCode.path("rows"))
                .allSatisfy(row -> assertThat(row.path("eventIds").size()).isPositive());
    }

    @Test
    void every_view_of_the_catalogue_answers_under_its_name_and_its_code() {
        for (JsonNode entry : node.json("/api/views", "mediator").path("views")) {
            String address = entry.path("of").isEmpty() ? "/api/views/" : "/api/cases/" + CODE + "/views/";
            String role = entry.path("code").asString().equals("A6") ? "auditor" : "mediator";
            JsonNode byName = node.json(address + entry.path("name").asString() + "?minPosition=" + head, role);
            JsonNode byCode = node.json(address + entry.path("code").asString(), role);
            assertThat(byName).isEqualTo(byCode);
            assertThat(byName.path("rows").isArray()).isTrue();
        }
    }

    @Test
    void a_query_string_that_cannot_be_decoded_is_refused() throws Exception {
        int port = node.uri("/").getPort();
        for (String query : List.of("query=%zz", "query=%", "query=%ff")) {
            try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
                socket.getOutputStream()
                        .write(("GET /api/cases?" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                        + "Authorization: Bearer " + node.token("mediator") + "\r\n\r\n")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                assertThat(new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 400 ")
                        .contains("application/problem+json", "/problems/malformed-parameter");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(QueryProblem.class)
    void every_problem_has_a_page_for_people_and_one_for_programs(QueryProblem problem) {
        HttpResponse<String> page = page(problem, "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>" + HtmlUtils.htmlEscape(problem.title()) + "</h1>");
        JsonNode json =
                BalconyJson.mapper().readTree(page(problem, "application/json").body());
        assertThat(json.path("type").asString()).isEqualTo(problem.type());
        assertThat(json.path("status").asInt()).isEqualTo(problem.status());
    }

    private static HttpResponse<String> page(QueryProblem problem, String accept) {
        return node.send(HttpRequest.newBuilder(node.uri(problem.type())).header("Accept", accept));
    }

    @Test
    void the_conflict_has_a_timeline_too() {
        JsonNode timeline = node.json("/api/conflicts/" + Samples.CONFLICT + "/views/process-timeline", "mediator");
        assertThat(timeline.path("rows").findValuesAsString("type"))
                .contains("balcony.conflict.registered", "balcony.transfer.agreement-recorded");
    }

    @Test
    void the_history_has_positions_for_auditors_and_a_dense_sequence_for_others() {
        List<JsonNode> forAuditors = lines(node.get("/api/cases/" + CODE + "/history", "auditor"));
        List<JsonNode> forOthers = lines(node.get("/api/cases/" + CODE + "/history", "mediator"));
        assertThat(forAuditors)
                .allSatisfy(line ->
                        assertThat(line.path("position").isIntegralNumber()).isTrue());
        assertThat(forOthers)
                .allSatisfy(line -> assertThat(line.has("position") || line.has("streamVersion"))
                        .isFalse());
        assertThat(forOthers)
                .extracting(line -> line.path("sequence").asLong())
                .first()
                .isEqualTo(1L);
        assertThat(forOthers).hasSameSizeAs(forAuditors);
        assertThat(forOthers.getLast().path("sequence").asInt()).isEqualTo(forOthers.size());
    }

    @Test
    void the_case_list_is_searched_without_regard_to_case_in_code_and_title() {
        JsonNode all = node.json("/api/cases?minPosition=" + head, "mediator");
        assertThat(all.path("rows")).hasSize(1);
        String title = all.path("rows").path(0).path("workingTitle").asString();
        String part = java.net.URLEncoder.encode(
                title.substring(1, 6).toUpperCase(java.util.Locale.ROOT), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(node.json("/api/cases?query=" + part, "mediator").path("rows"))
                .hasSize(1);
        assertThat(node.json("/api/cases?query=nowhere%25", "mediator").path("rows"))
                .isEmpty();
        assertThat(node.json("/api/cases/" + CODE, "mediator").path("rows").path(0))
                .isEqualTo(all.path("rows").path(0));
    }

    @Test
    void the_case_list_as_of_a_moment_before_the_case_is_empty() {
        assertThat(node.json("/api/cases?asOfRecorded=1999", "mediator").path("rows"))
                .isEmpty();
        assertThat(node.json("/api/cases?asOfRecorded=2099", "mediator").path("rows"))
                .hasSize(1);
    }

    @Test
    void the_audit_trail_across_cases_is_filtered_and_paged() {
        JsonNode all = node.json("/api/audit-trail?limit=1000&minPosition=" + head, "auditor");
        assertThat(all.path("rows").size()).isEqualTo((int) head);
        JsonNode first = node.json("/api/audit-trail?limit=10&newestFirst=false", "auditor");
        JsonNode second = node.json(
                "/api/audit-trail?limit=1000&newestFirst=false&cursor="
                        + first.path("next").asString(),
                "auditor");
        assertThat(first.path("rows").size() + second.path("rows").size()).isEqualTo((int) head);
        assertThat(node.json("/api/audit-trail?type=record.retracted", "auditor")
                        .path("rows"))
                .hasSize(1);
        assertThat(node.json("/api/audit-trail?role=auditor", "auditor").path("rows"))
                .isEmpty();
        assertThat(node.json("/api/audit-trail?case=" + CODE + "&limit=1000", "auditor")
                        .path("rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("stream").asString()).startsWith("case/"));
        assertThat(all.path("rows").findValuesAsString("event")).contains("balcony.conflict.registered");
        assertThat(all.path("footer").path("retracted").asInt()).isEqualTo(1);
    }

    @Test
    void a_rebuild_over_http_finds_the_same_rows() {
        node.json("/api/cases?minPosition=" + head, "mediator");
        HttpResponse<String> answer = node.post("/api/admin/rebuild", "administrator");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode rebuilt = BalconyJson.mapper().readTree(answer.body()).path("projections");
        assertThat(rebuilt)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.path("same").asBoolean()).isTrue());
        assertThat(node.post("/api/admin/rebuild", "mediator").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline?asOfRecorded=yesterday",
                "/timeline?asOfOccurred=2024-13",
                "/timeline?asOfOccurred=2025/2024",
                "/timeline?order=sideways",
                "/timeline?minPosition=-1",
                "/timeline?minPosition=99999999999999999999",
                "/history?asOfRecorded=",
                "?minPosition=x"
            })
    void a_malformed_parameter_is_400(String question) {
        assertProblem(node.get("/api/cases/" + CODE + question, "mediator"), 400, "malformed-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases?limit=0",
                "/api/cases?limit=many",
                "/api/cases?cursor=1",
                "/api/audit-trail?role=king",
                "/api/audit-trail?type=nothing",
                "/api/audit-trail?from=soon",
                "/api/audit-trail?newestFirst=perhaps",
                "/api/audit-trail?who=a%20b",
                "/api/audit-trail?cursor=" + "00000000-0000-7000-8000-000000000000"
            })
    void a_malformed_question_to_all_cases_is_400(String question) {
        assertProblem(node.get(question, "auditor"), 400, "malformed-parameter");
    }

    @Test
    void what_does_not_exist_and_what_may_not_be_seen_are_the_same_404() {
        HttpResponse<String> unknown = node.get("/api/cases/0192c3a0-0000-7000-8000-00000000ffff/timeline", "mediator");
        HttpResponse<String> hidden = node.get("/api/cases/" + CODE + "/timeline", "funder");
        assertProblem(unknown, 404, "not-found");
        assertThat(hidden.body()).isEqualTo(unknown.body());
        assertProblem(node.get("/api/cases/nobody/history", "mediator"), 404, "not-found");
        assertProblem(node.get("/api/cases/" + CODE + "/views/E99", "mediator"), 404, "not-found");
        assertProblem(node.get("/api/nothing", "mediator"), 404, "not-found");
        assertProblem(node.get("/api/audit-trail?case=%00", "mediator"), 404, "not-found");
        assertProblem(node.get("/api/cases/%E2%98%83/timeline", "mediator"), 404, "not-found");
        assertThat(node.json("/api/cases", "funder").path("rows")).isEmpty();
        assertThat(node.json("/api/audit-trail", "coordination-partner").path("rows"))
                .isEmpty();
    }

    @Test
    void who_brings_no_token_or_a_bad_one_is_401_and_who_has_no_role_403() {
        assertProblem(node.send(HttpRequest.newBuilder(node.uri("/api/cases"))), 401, "unauthenticated");
        String foreign = ISSUER.issueToken("another", "amina", "balcony", Map.of("roles", List.of("mediator")))
                .serialize();
        String elsewhere = ISSUER.issueToken("balcony", "amina", "another", Map.of("roles", List.of("mediator")))
                .serialize();
        for (String token : List.of("nonsense", foreign, elsewhere)) {
            assertProblem(
                    node.send(
                            HttpRequest.newBuilder(node.uri("/api/cases")).header("Authorization", "Bearer " + token)),
                    401,
                    "unauthenticated");
        }
        assertProblem(node.get("/api/cases", "king"), 403, "not-yours");
    }

    @Test
    void another_method_is_405() {
        assertProblem(node.post("/api/cases/" + CODE + "/timeline", "mediator"), 405, "method-not-allowed");
    }

    @Test
    void a_position_that_is_never_reached_is_503_with_retry_after() {
        HttpResponse<String> answer = node.get("/api/cases?minPosition=1000000", "mediator");
        assertProblem(answer, 503, "not-reached-yet");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertProblem(
                node.get("/api/cases/" + CODE + "/timeline?minPosition=1000000", "mediator"), 503, "not-reached-yet");
    }

    @Test
    void health_is_told_to_anybody_without_secrets_and_metrics_to_administrators() {
        HttpResponse<String> health = node.send(HttpRequest.newBuilder(node.uri("/actuator/health")));
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .doesNotContain("position")
                .doesNotContain("jdbc")
                .doesNotContain("details");
        assertThat(node.get("/actuator/health", "administrator").body())
                .contains("case-list", "position", "lag")
                .doesNotContain(DATABASE.jdbcUrl());
        assertThat(node.get("/actuator/prometheus", "mediator").statusCode()).isEqualTo(403);
        assertThat(node.get("/actuator/prometheus", "administrator").body()).contains("balcony_projection_lag");
    }

    private static List<JsonNode> lines(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        return answer.body().lines().map(BalconyJson.mapper()::readTree).toList();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String problem) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode document = BalconyJson.mapper().readTree(answer.body());
        assertThat(document.path("type").asString()).isEqualTo("/problems/" + problem);
        assertThat(document.path("status").asInt()).isEqualTo(status);
        assertThat(document.path("title").asString()).isNotEmpty();
        assertThat(document.has("facts")).isTrue();
    }
}
