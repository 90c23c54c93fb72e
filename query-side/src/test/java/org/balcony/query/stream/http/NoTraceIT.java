package org.balcony.query.stream.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.events.value.Level.COORDINATION;
import static org.balcony.events.value.Level.ORGANISATION;
import static org.balcony.events.value.Level.RESTRICTED;
import static org.balcony.events.value.Role.ADMINISTRATOR;
import static org.balcony.events.value.Role.COORDINATION_PARTNER;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.balcony.events.value.Level;
import org.balcony.query.stream.QueryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same events with and without withheld ones in between: what a reader gets over HTTP is the same. */
@Timeout(180)
class NoTraceIT {

    private static final Map<String, Object> PROPERTIES =
            Map.of("balcony.streams.heartbeat", "300ms", "management.endpoints.web.exposure.include", "prometheus");

    @Test
    void pulled_pages_and_their_headers_are_the_same() {
        try (QueryServer mixed = QueryServer.start(PROPERTIES);
                QueryServer plain = QueryServer.start(PROPERTIES)) {
            fill(mixed, RESTRICTED, ORGANISATION, RESTRICTED);
            fill(plain);
            for (int limit : List.of(1, 3, 5, 6, 1000)) {
                assertThat(pulled(mixed, limit)).isEqualTo(pulled(plain, limit));
            }
        }
    }

    @Test
    void pushed_bytes_are_the_same() throws Exception {
        try (QueryServer mixed = QueryServer.start(PROPERTIES);
                QueryServer plain = QueryServer.start(PROPERTIES)) {
            fill(mixed, RESTRICTED, ORGANISATION, RESTRICTED);
            fill(plain);
            assertThat(pushed(mixed)).isEqualTo(pushed(plain));
        }
    }

    @Test
    void a_long_poll_and_its_answer_are_the_same_while_withheld_events_are_recorded() throws Exception {
        try (QueryServer server = QueryServer.start(PROPERTIES)) {
            fill(server);
            String cursor = server.json(COORDINATION_PARTNER, "/api/events")
                    .get("cursor")
                    .stringValue();
            String path = "/api/events?wait=3&after=" + cursor;
            HttpResponse<byte[]> quiet = server.get(COORDINATION_PARTNER, path);
            Instant asked = Instant.now();
            CompletableFuture<HttpResponse<byte[]>> waiting = server.getLater(COORDINATION_PARTNER, path);
            while (!waiting.isDone()) {
                server.records(RESTRICTED, ORGANISATION);
                Thread.sleep(50);
            }
            assertThat(Duration.between(asked, Instant.now()))
                    .isBetween(Duration.ofMillis(2900), Duration.ofSeconds(8));
            assertThat(masked(waiting.join())).isEqualTo(masked(quiet));
        }
    }

    @Test
    void meters_do_not_tell_streams_readers_or_types_apart() {
        try (QueryServer server = QueryServer.start(PROPERTIES)) {
            fill(server, RESTRICTED);
            server.json(COORDINATION_PARTNER, "/api/events");
            assertThat(new String(
                                    server.get(ADMINISTRATOR, "/actuator/prometheus")
                                            .body(),
                                    StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith("balcony_stream"))
                            .map(line -> line.substring(0, line.lastIndexOf(' '))))
                    .containsExactlyInAnyOrder(
                            "balcony_stream_events_total{via=\"kafka\"}",
                            "balcony_stream_events_total{via=\"pull\"}",
                            "balcony_stream_events_total{via=\"sse\"}",
                            "balcony_stream_subscribers");
        }
    }

    private static void fill(QueryServer server, Level... withheld) {
        server.grants(COORDINATION_PARTNER);
        for (int i = 0; i < 6; i++) {
            if (withheld.length > 0) {
                server.records(withheld);
            }
            server.records(COORDINATION);
        }
        if (withheld.length > 0) {
            server.records(withheld);
        }
    }

    private static List<String> pulled(QueryServer server, int limit) {
        List<String> pages = new ArrayList<>();
        String cursor = "";
        boolean caughtUp = false;
        while (!caughtUp) {
            HttpResponse<byte[]> answer =
                    server.get(COORDINATION_PARTNER, "/api/events?limit=" + limit + "&after=" + cursor);
            pages.add(masked(answer));
            cursor = QueryServer.json(answer).get("cursor").stringValue();
            caughtUp = QueryServer.json(answer).get("caughtUp").booleanValue();
        }
        return pages;
    }

    private static String masked(HttpResponse<byte[]> answer) {
        Map<String, List<String>> headers =
                new java.util.TreeMap<>(answer.headers().map());
        headers.remove("date");
        // Times are written with as many digits as they need, so lengths differ between runs; the body below is
        // compared whole.
        assertThat(headers.remove("content-length")).containsExactly(String.valueOf(answer.body().length));
        return answer.statusCode() + " " + headers + " " + masked(new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** Ids, times and cursors, which are random or of the clock, become as many letters as they have. */
    private static String masked(String text) {
        return text.replaceAll("\"(id|commandid|correlationid)\":\"[^\"]*\"", "$1")
                .replaceAll("\"time\":\"[^\"]*\"", "time")
                .replaceAll("[A-Za-z0-9_-]{75}", "cursor");
    }

    private static String pushed(QueryServer server) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address("/api/events/stream"))
                                .header(
                                        "Authorization",
                                        "Bearer " + server.token("coordination-partner", COORDINATION_PARTNER, 3))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        String bytes = masked(new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(bytes).contains("id: cursor\n").contains("\n:\n\n");
        // How many heartbeats fit in before the token expires is a matter of the moment.
        return answer.headers().map().keySet() + bytes.replaceAll("(:\n\n)+", ":\n\n");
    }
}
