package org.balcony.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PositionGateTest {

    @Test
    void who_asks_for_nothing_later_does_not_wait() {
        new PositionGate(Duration.ZERO, 0).await(7, () -> 7);
    }

    @Test
    void who_waits_is_let_in_when_the_position_is_reached() {
        PositionGate gate = new PositionGate(Duration.ofSeconds(30), 1);
        AtomicLong reached = new AtomicLong(1);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> gate.await(2, reached::get));
        reached.set(2);
        gate.progressed();
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void who_waits_too_long_is_sent_away() {
        assertThatThrownBy(() -> new PositionGate(Duration.ofMillis(5), 1).await(2, () -> 1))
                .isInstanceOfSatisfying(
                        ReadRefused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(QueryProblem.NOT_REACHED_YET));
    }

    @Test
    void who_finds_no_place_to_wait_is_sent_away_at_once() {
        assertThatThrownBy(() -> new PositionGate(Duration.ofDays(1), 0).await(2, () -> 1))
                .isInstanceOf(ReadRefused.class);
    }
}
