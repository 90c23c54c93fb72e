package org.balcony.command.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.balcony.ledger.LedgerUnavailable;
import org.junit.jupiter.api.Test;

class AtStartTest {

    @Test
    void a_start_does_not_fail_while_the_database_is_away_and_what_is_left_is_done_when_it_is_back() throws Exception {
        CountDownLatch attempts = new CountDownLatch(3);
        CountDownLatch done = new CountDownLatch(1);
        try (AtStart start = new AtStart(
                () -> {
                    attempts.countDown();
                    if (attempts.getCount() > 0) {
                        throw new LedgerUnavailable("the database is away", null);
                    }
                    done.countDown();
                },
                Duration.ofMillis(1))) {
            start.begin();
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
