package org.balcony.command.platform.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.balcony.command.platform.dispatch.BatchRunner;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.junit.jupiter.api.Test;

class WatchIT {

    @Test
    void health_and_metrics_tell_the_truth_without_content() {
        try (RunningCommandSide side = new RunningCommandSide()) {
            String officer = side.token("case-officer");
            assertThat(side.post("/api/conflicts", officer, "{\"data\":{\"codeName\":\"SECRET-NAME\"}}")
                            .status())
                    .isEqualTo(201);
            assertThat(side.get("/actuator/health").status()).isEqualTo(200);
            assertThat(side.get("/actuator/prometheus").status()).isEqualTo(401);
            Answer metrics = side.get("/actuator/prometheus", "Authorization", "Bearer " + side.token("administrator"));
            assertThat(metrics.text().lines().filter(line -> line.startsWith("balcony_commands_total")))
                    .anyMatch(line -> line.contains("outcome=\"appended\"") && line.endsWith("} 1.0"));
            assertThat(metrics.text()).doesNotContain("SECRET-NAME", "amina");

            List<String> wrong = List.of(
                    "alter role balcony nologin",
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'balcony'");
            wrong.forEach(side.postgres()::asSuperuser);
            try {
                Answer refused = side.post("/api/conflicts", officer, "{\"data\":{\"codeName\":\"LATER\"}}");
                assertThat(refused.status()).as(refused.text()).isEqualTo(503);
                assertThat(refused.header("Retry-After")).isNotEmpty();
                assertThat(side.get("/actuator/health").status()).isEqualTo(503);
            } finally {
                side.postgres().asSuperuser("alter role balcony login");
            }
            assertThat(onceBack(() -> side.post("/api/conflicts", officer, "{\"data\":{\"codeName\":\"LATER\"}}")))
                    .isEqualTo(201);
            assertThat(side.get("/actuator/health").status()).isEqualTo(200);
        }
    }

    /**
     * The status once the answer is no longer to come back later, as a client that heeds Retry-After would see it: the
     * pool of connections needs a moment to find that the database is back.
     */
    private static int onceBack(Supplier<Answer> request) {
        Answer answer = request.get();
        for (int again = 0; answer.status() == 503 && again < 20; again++) {
            assertThat(answer.header("Retry-After")).isNotEmpty();
            LockSupport.parkNanos(500_000_000L);
            answer = request.get();
        }
        return answer.status();
    }

    @Test
    void a_part_of_another_class_stops_the_start() {
        try (RunningCommandSide side = new RunningCommandSide()) {
            var check = new WiringCheck(
                    AsynchronousCommandBus.builder().build(),
                    side.bean(EventStore.class),
                    side.bean(BatchRunner.class));
            assertThatIllegalStateException().isThrownBy(check::afterSingletonsInstantiated);
        }
    }
}
