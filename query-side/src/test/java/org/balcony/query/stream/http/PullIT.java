package org.balcony.query.stream.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.events.value.Level.COORDINATION;
import static org.balcony.events.value.Level.ORGANISATION;
import static org.balcony.events.value.Level.RESTRICTED;
import static org.balcony.events.value.Role.ADMINISTRATOR;
import static org.balcony.events.value.Role.AUDITOR;
import static org.balcony.events.value.Role.COORDINATION_PARTNER;
import static org.balcony.events.value.Role.FUNDER;
import static org.balcony.events.value.Role.RECORDS_STEWARD;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.balcony.events.value.Role;
import org.balcony.query.stream.QueryServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PullIT {

    private static final int THREADS = 5;

    private QueryServer server;

    @BeforeEach
    void start() {
        server = QueryServer.start(Map.of("server.tomcat.threads.max", THREADS));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_reader_resumes_with_its_cursor_and_gets_every_event_once_in_order() {
        for (int i = 0; i < 23; i++) {
            server.records(ORGANISATION, ORGANISATION);
        }
        List<String> ids = new ArrayList<>();
        String cursor = "";
        JsonNode page;
        do {
            page = server.json(RECORDS_STEWARD, "/api/events?limit=7&after=" + cursor);
            page.get("events").forEach(one -> ids.add(one.get("id").stringValue()));
            cursor = page.get("cursor").stringValue();
        } while (!page.get("caughtUp").booleanValue());
        assertThat(ids).hasSize(46).doesNotHaveDuplicates();
        assertThat(server.json(RECORDS_STEWARD, "/api/events?after=" + cursor).get("events"))
                .isEmpty();
        server.records(ORGANISATION);
        JsonNode more = server.json(RECORDS_STEWARD, "/api/events?after=" + cursor);
        assertThat(sequences(more)).containsExactly("47");
    }

    @Test
    void a_filtered_reader_gets_a_dense_sequence_and_no_trace_of_the_rest() {
        server.grants(COORDINATION_PARTNER);
        server.records(COORDINATION);
        JsonNode before = server.json(COORDINATION_PARTNER, "/api/events");
        server.records(RESTRICTED, RESTRICTED, ORGANISATION);
        HttpResponse<byte[]> after = server.get(COORDINATION_PARTNER, "/api/events");
        assertThat(QueryServer.json(after).get("events")).isEqualTo(before.get("events"));
        assertThat(QueryServer.json(after).get("caughtUp")).isEqualTo(before.get("caughtUp"));
        assertThat(new String(after.body())).doesNotContain("position").doesNotContain("streamversion");
        server.records(COORDINATION);
        JsonNode resumed = server.json(
                COORDINATION_PARTNER,
                "/api/events?after=" + before.get("cursor").stringValue());
        assertThat(sequences(resumed)).containsExactly("2");
    }

    @Test
    void auditors_and_administrators_see_positions() {
        server.records(ORGANISATION, COORDINATION);
        for (Role role : List.of(AUDITOR, ADMINISTRATOR)) {
            JsonNode second = server.json(role, "/api/events").get("events").get(1);
            assertThat(second.get("position").asString()).isEqualTo("2");
            assertThat(second.get("streamversion").asString()).isEqualTo("2");
        }
        assertThat(server.json(RECORDS_STEWARD, "/api/events")
                        .get("events")
                        .get(1)
                        .has("position"))
                .isFalse();
    }

    @Test
    void a_long_poll_wakes_when_an_event_is_recorded() throws Exception {
        server.records(COORDINATION);
        String cursor =
                server.json(RECORDS_STEWARD, "/api/events").get("cursor").stringValue();
        CompletableFuture<HttpResponse<byte[]>> waiting =
                server.getLater(RECORDS_STEWARD, "/api/events?wait=20&after=" + cursor);
        Thread.sleep(500);
        assertThat(waiting).isNotDone();
        Instant recorded = Instant.now();
        server.records(COORDINATION);
        assertThat(sequences(QueryServer.json(waiting.join()))).containsExactly("2");
        assertThat(Duration.between(recorded, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void a_long_poll_is_not_answered_because_of_what_its_reader_may_not_see() throws Exception {
        String cursor = server.json(FUNDER, "/api/events").get("cursor").stringValue();
        CompletableFuture<HttpResponse<byte[]>> waiting = server.getLater(FUNDER, "/api/events?wait=2&after=" + cursor);
        server.records(RESTRICTED);
        Thread.sleep(700);
        assertThat(waiting).isNotDone();
        JsonNode answer = QueryServer.json(waiting.join());
        assertThat(answer.get("events")).isEmpty();
        assertThat(answer.get("caughtUp").booleanValue()).isTrue();
    }

    @Test
    void many_long_polls_wait_on_a_server_of_few_threads() throws Exception {
        String cursor =
                server.json(RECORDS_STEWARD, "/api/events").get("cursor").stringValue();
        List<CompletableFuture<HttpResponse<byte[]>>> waiting = IntStream.range(0, 20 * THREADS)
                .mapToObj(i -> server.getLater(RECORDS_STEWARD, "/api/events?wait=30&after=" + cursor))
                .toList();
        Thread.sleep(1000);
        assertThat(server.json(AUDITOR, "/api/events").get("events")).isEmpty();
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        server.records(COORDINATION);
        for (CompletableFuture<HttpResponse<byte[]>> one : waiting) {
            assertThat(sequences(QueryServer.json(one.join()))).containsExactly("1");
        }
    }

    @Test
    void latest_begins_behind_what_is_there() {
        server.records(COORDINATION);
        JsonNode latest = server.json(RECORDS_STEWARD, "/api/events?after=latest");
        assertThat(latest.get("events")).isEmpty();
        server.records(COORDINATION);
        assertThat(sequences(server.json(
                        RECORDS_STEWARD,
                        "/api/events?after=" + latest.get("cursor").stringValue())))
                .containsExactly("1");
    }

    @Test
    void events_are_filtered_by_stream_case_and_type() {
        server.records(COORDINATION, COORDINATION);
        String id = QueryServer.CASE.substring("case/".length());
        for (String filter : List.of(
                "case=DAKAR-87",
                "case=" + id,
                "stream=" + QueryServer.CASE,
                "type=balcony.assessment.finding-recorded")) {
            assertThat(sequences(server.json(RECORDS_STEWARD, "/api/events?" + filter)))
                    .containsExactly("1", "2");
        }
        for (String filter : List.of("case=UNKNOWN", "type=balcony.case.closed", "case=" + id.replace('1', '2'))) {
            assertThat(server.json(RECORDS_STEWARD, "/api/events?" + filter).get("events"))
                    .isEmpty();
        }
    }

    @Test
    void a_cursor_of_another_reader_or_filter_is_a_problem() {
        server.records(COORDINATION);
        String cursor =
                server.json(RECORDS_STEWARD, "/api/events").get("cursor").stringValue();
        for (Role role : List.of(COORDINATION_PARTNER, FUNDER, AUDITOR)) {
            assertProblem(server.get(role, "/api/events?after=" + cursor));
        }
        assertProblem(server.get(RECORDS_STEWARD, "/api/events?case=DAKAR-87&after=" + cursor));
    }

    @Test
    void a_parameter_without_its_form_is_a_problem() {
        for (String parameter : List.of(
                "after=AAAA",
                "after=1",
                "limit=0",
                "limit=1001",
                "limit=many",
                "wait=-1",
                "wait=soon",
                "stream=nothing",
                "type=balcony.case.invented")) {
            assertProblem(server.get(RECORDS_STEWARD, "/api/events?" + parameter));
        }
    }

    private static void assertProblem(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static List<String> sequences(JsonNode page) {
        List<String> sequences = new ArrayList<>();
        page.get("events").forEach(one -> sequences.add(one.get("sequence").asString()));
        return sequences;
    }
}
