package org.balcony.query.stream.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.events.value.Level.COORDINATION;
import static org.balcony.events.value.Level.ORGANISATION;
import static org.balcony.events.value.Level.RESTRICTED;
import static org.balcony.events.value.Role.COORDINATION_PARTNER;
import static org.balcony.events.value.Role.FUNDER;
import static org.balcony.events.value.Role.RECORDS_STEWARD;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.MessageEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.query.stream.QueryServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SseIT {

    private QueryServer server;

    @BeforeEach
    void start() {
        server = QueryServer.start(Map.of("balcony.streams.heartbeat", "300ms"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_client_that_is_not_ours_resumes_without_loss_and_without_doubles() {
        List<Long> sequences = new ArrayList<>();
        String last = null;
        for (int connection = 0; connection < 5; connection++) {
            server.records(ORGANISATION, ORGANISATION, ORGANISATION, ORGANISATION);
            for (MessageEvent event : take(RECORDS_STEWARD, last, connection + 1)) {
                assertThat(event.getEventName()).isEqualTo("balcony.assessment.finding-recorded");
                sequences.add(sequence(event));
                last = event.getLastEventId();
            }
        }
        assertThat(sequences)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 15).boxed().toList());
    }

    @Test
    void a_filtered_subscriber_gets_a_dense_sequence_as_events_are_recorded() throws Exception {
        server.grants(COORDINATION_PARTNER);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<MessageEvent>> pushed = threads.submit(() -> take(COORDINATION_PARTNER, null, 30));
            for (int i = 0; i < 30; i++) {
                server.records(RESTRICTED, COORDINATION, ORGANISATION);
            }
            List<MessageEvent> events = pushed.get(60, TimeUnit.SECONDS);
            assertThat(events)
                    .extracting(SseIT::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 30).boxed().toList());
            assertThat(events).noneMatch(one -> one.getData().contains("position"));
        }
    }

    @Test
    void many_subscribers_share_the_end_of_the_log() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<MessageEvent>>> all = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> take(RECORDS_STEWARD, null, 100)))
                    .toList();
            for (int i = 0; i < 50; i++) {
                server.records(ORGANISATION, ORGANISATION);
            }
            for (Future<List<MessageEvent>> one : all) {
                assertThat(one.get(90, TimeUnit.SECONDS))
                        .extracting(SseIT::sequence)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, 100).boxed().toList());
            }
        }
    }

    @Test
    void silence_is_filled_with_comments_and_ends_when_the_token_does() throws Exception {
        server.records(COORDINATION);
        String token = server.token("short", FUNDER, 3);
        Instant opened = Instant.now();
        HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address("/api/events/stream?after=latest"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        List<String> lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))
                .lines()
                .toList();
        assertThat(lines).contains("retry: 2000").filteredOn(":"::equals).hasSizeGreaterThan(3);
        assertThat(lines).noneMatch(line -> line.startsWith("data"));
        assertThat(Duration.between(opened, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(20));
    }

    @Test
    void a_client_that_does_not_read_holds_up_nobody_and_loses_nothing() throws Exception {
        int count = 400;
        String large = "x".repeat(50_000);
        Level[] levels = new Level[100];
        Arrays.fill(levels, ORGANISATION);
        try (Socket slow = new Socket("127.0.0.1", server.address("/").getPort())) {
            slow.getOutputStream()
                    .write(("GET /api/events/stream HTTP/1.0\r\n" + "Authorization: Bearer "
                                    + server.token(RECORDS_STEWARD) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < count / 100; i++) {
                server.records(large, levels);
            }
            assertThat(take(RECORDS_STEWARD, null, count)).hasSize(count);
            List<Long> sequences = new ArrayList<>();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); sequences.size() < count; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    sequences.add(sequence(line.substring("data: ".length())));
                }
            }
            assertThat(sequences)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, count).boxed().toList());
        }
    }

    @Test
    void open_streams_end_when_the_server_stops() throws Exception {
        HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address("/api/events/stream"))
                                .header("Authorization", "Bearer " + server.token(RECORDS_STEWARD))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        Instant stopped = Instant.now();
        server.stop();
        assertThat(new String(answer.body().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("retry: 2000\n\n");
        assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void a_cursor_that_is_not_the_readers_own_is_a_problem() throws IOException, InterruptedException {
        server.records(COORDINATION);
        String foreign = take(RECORDS_STEWARD, null, 1).getFirst().getLastEventId();
        for (String id : List.of(foreign, "1", "AAAA")) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.address("/api/events/stream"))
                                    .header("Authorization", "Bearer " + server.token(FUNDER))
                                    .header("Last-Event-ID", id)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    /** The next events, taken by an independent client that is then closed in the middle of its stream. */
    private List<MessageEvent> take(Role role, @Nullable String lastEventId, int count) {
        EventSource.Builder client = new EventSource.Builder(ConnectStrategy.http(server.address("/api/events/stream"))
                .header("Authorization", "Bearer " + server.token(role)));
        if (lastEventId != null) {
            client.lastEventId(lastEventId);
        }
        List<MessageEvent> taken = new ArrayList<>();
        try (EventSource source = client.build()) {
            for (MessageEvent event : source.messages()) {
                taken.add(event);
                if (taken.size() == count) {
                    break;
                }
            }
        }
        return taken;
    }

    private static long sequence(MessageEvent event) {
        return sequence(event.getData());
    }

    private static long sequence(String json) {
        return Long.parseLong(
                BalconyJson.mapper().readTree(json).get("sequence").asString());
    }
}
