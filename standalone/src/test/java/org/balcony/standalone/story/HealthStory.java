package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HealthStory {

    @Test
    void a_database_that_is_away_is_said_and_comes_back_by_itself_with_nothing_lost() throws Exception {
        try (RunningSystem system = RunningSystem.start()) {
            Visitor team = system.team();
            assertThat(healthy(system)).isTrue();
            long first =
                    actor(team, "before").expect(201).json().path("position").asLong();

            // Without this file the server cannot come back until the file does.
            Path control = system.data().resolve("postgres/global/pg_control");
            Path aside = control.resolveSibling("aside");
            Files.move(control, aside);
            ProcessHandle.of(postmaster(system)).orElseThrow().destroyForcibly();
            awaiting(() -> system.stranger().get("/actuator/health").status() == 503);
            Answer refused = actor(team, "meanwhile");
            assertThat(refused.status()).as(refused.text()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isNotBlank();
            assertThat(refused.text()).doesNotContain("SQL").doesNotContain("Exception");

            Files.move(aside, control);
            awaiting(() -> healthy(system));
            long last = actor(team, "after").expect(201).json().path("position").asLong();
            assertThat(last).isGreaterThan(first);
            assertThat(system.as("auditor")
                            .get("/api/events?limit=100")
                            .expect(200)
                            .text())
                    .contains("H-before")
                    .contains("H-after");
        }
    }

    @Test
    void a_database_that_stands_still_is_said_within_ten_seconds_and_holds_up_no_reader_for_long() throws Exception {
        try (RunningSystem system = RunningSystem.start()) {
            Visitor team = system.team();
            Visitor evaluator = system.as("evaluator");
            actor(team, "before").expect(201);
            evaluator.get("/api/cases").expect(200);
            List<String> frozen = serverProcesses(postmaster(system));
            signal("-STOP", frozen);
            try {
                Instant begun = Instant.now();
                assertThat(system.stranger().get("/actuator/health").status()).isEqualTo(503);
                assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
                begun = Instant.now();
                assertThat(evaluator.get("/api/cases").status()).isEqualTo(503);
                assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(25));
            } finally {
                signal("-CONT", frozen);
            }
            awaiting(() -> healthy(system));
            actor(team, "after").expect(201);
        }
    }

    /** The server and every process that serves one of its connections. */
    private static List<String> serverProcesses(long postmaster) {
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants())
                .map(process -> Long.toString(process.pid()))
                .toList();
    }

    private static void signal(String signal, List<String> processes) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("kill", signal), processes.stream()).toList();
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static Answer actor(Visitor team, String name) {
        return team.post(
                "/api/actors",
                Map.of(
                        "occurredAt",
                        "1990",
                        "data",
                        Map.of(
                                "actorCode",
                                "H-" + name,
                                "name",
                                name,
                                "kind",
                                "community",
                                "sectors",
                                List.of("traditional"),
                                "allies",
                                List.of(),
                                "isOrganisation",
                                true)));
    }

    private static boolean healthy(RunningSystem system) {
        Answer health = system.stranger().get("/actuator/health");
        return health.status() == 200 && health.json().path("status").asString().equals("UP");
    }

    private static long postmaster(RunningSystem system) throws IOException {
        return Long.parseLong(Files.readAllLines(system.data().resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void awaiting(BooleanSupplier truth) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!truth.getAsBoolean()) {
            assertThat(Instant.now()).as("waiting").isBefore(deadline);
            Thread.sleep(100);
        }
    }
}
