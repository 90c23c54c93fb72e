package org.balcony.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.StoredEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConcurrentCommandsIT {

    private static final int WRITERS = 32;

    private static RunningCommandSide side;
    private static String team;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide();
        team = side.token("lead-mediator", "case-officer");
        side.post("/api/conflicts", team, "{\"data\":{\"codeName\":\"CASAMANCE\"}}");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String registered(String code) {
        Answer answer = side.post(
                "/api/cases",
                team,
                "{\"data\":{\"caseCode\":\"" + code + "\",\"conflictId\":\"CASAMANCE\",\"workingTitle\":\"t\","
                        + "\"leadOrganisation\":\"us\",\"origin\":\"own_initiative\"}}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("stream").stringValue();
    }

    private static String finding(String statement) {
        return "{\"data\":{\"kind\":\"need\",\"statement\":\"" + statement + "\"}}";
    }

    private static <T> List<T> together(int writers, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                futures.add(threads.submit(work));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    void writers_to_one_case_lose_nothing_and_leave_dense_versions() throws Exception {
        String stream = registered("BUSY");
        int each = 25;
        List<List<Long>> versions = together(WRITERS, () -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                Answer answer = side.post(
                        "/api/cases/BUSY/commands/record-assessment-finding",
                        team,
                        finding(UUID.randomUUID().toString()));
                assertThat(answer.status()).as(answer.text()).isEqualTo(201);
                mine.add(answer.json().get("streamVersion").asLong());
            }
            return mine;
        });
        List<Long> all = versions.stream().flatMap(List::stream).sorted().toList();
        assertThat(all)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 1 + WRITERS * each).boxed().toList());
        List<StoredEvent> stored = side.bean(Ledger.class).read(stream, 0, WRITERS * each + 10);
        assertThat(stored.stream().map(StoredEvent::version).toList())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1 + WRITERS * each).boxed().toList());
        assertThat(stored.stream().map(event -> new String(event.payload())).distinct())
                .hasSize(1 + WRITERS * each);
    }

    @Test
    void one_command_id_sent_fifty_times_at_once_is_appended_once() throws Exception {
        registered("ONCE");
        for (int round = 0; round < 4; round++) {
            long head = side.head();
            String id = UUID.randomUUID().toString();
            String body = finding("round " + round);
            List<Answer> answers = together(
                    50,
                    () -> side.post(
                            "/api/cases/ONCE/commands/record-assessment-finding", team, body, "Idempotency-Key", id));
            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .hasSize(49);
            Set<String> receipts =
                    new HashSet<>(answers.stream().map(Answer::text).toList());
            assertThat(receipts).hasSize(1);
            assertThat(side.head()).isEqualTo(head + 1);
        }
    }

    @Test
    void one_registration_sent_fifty_times_at_once_makes_one_case() throws Exception {
        long head = side.head();
        String body = "{\"data\":{\"caseCode\":\"TWIN\",\"conflictId\":\"CASAMANCE\",\"workingTitle\":\"t\","
                + "\"leadOrganisation\":\"us\",\"origin\":\"own_initiative\"}}";
        List<Answer> answers =
                together(50, () -> side.post("/api/cases", team, body, "Idempotency-Key", "register-twin"));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(49);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(side.head()).isEqualTo(head + 1);
    }

    @Test
    void a_code_that_many_want_goes_to_one() throws Exception {
        List<Answer> answers = together(
                16,
                () -> side.post(
                        "/api/cases",
                        team,
                        "{\"data\":{\"caseCode\":\"WANTED\",\"conflictId\":\"CASAMANCE\",\"workingTitle\":\"t\","
                                + "\"leadOrganisation\":\"us\",\"origin\":\"own_initiative\"}}"));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(15);
    }

    @Test
    void writers_to_distinct_cases_keep_out_of_each_others_way() throws Exception {
        List<String> codes =
                IntStream.range(0, WRITERS).mapToObj(i -> "OWN-" + i).toList();
        codes.forEach(ConcurrentCommandsIT::registered);
        var next = new java.util.concurrent.atomic.AtomicInteger();
        List<Long> versions = together(WRITERS, () -> {
            String code = codes.get(next.getAndIncrement());
            long last = 0;
            for (int i = 0; i < 10; i++) {
                last = side.post("/api/cases/" + code + "/commands/record-assessment-finding", team, finding("n" + i))
                        .json()
                        .get("streamVersion")
                        .asLong();
            }
            return last;
        });
        assertThat(versions).containsOnly(11L);
    }
}
