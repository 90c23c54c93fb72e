package org.balcony.command.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcony.ledger.LedgerUnavailable;
import org.junit.jupiter.api.Test;

class ScrubbingTest {

    private static final List<Duration> AT_ONCE = List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(1));

    /** Files that cannot be written anew for a while. */
    private static final class Stubborn implements Scrubbing.Files {

        private final AtomicInteger attempts = new AtomicInteger();
        private final CountDownLatch over;
        private final int failing;
        private volatile boolean due = true;

        Stubborn(int failing, int attempts) {
            this.failing = failing;
            this.over = new CountDownLatch(attempts);
        }

        @Override
        public boolean isScrubDue() {
            return due;
        }

        @Override
        public void scrub() {
            try {
                if (attempts.incrementAndGet() <= failing) {
                    throw new LedgerUnavailable("somebody holds the tables", null);
                }
                due = false;
            } finally {
                over.countDown();
            }
        }

        boolean isOver() throws InterruptedException {
            return over.await(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void it_is_tried_again_until_it_succeeds() throws Exception {
        Stubborn files = new Stubborn(2, 3);
        try (Scrubbing scrubbing = new Scrubbing(files, AT_ONCE)) {
            scrubbing.begin();
            assertThat(files.isOver()).isTrue();
        }
        assertThat(files.attempts).hasValue(3);
    }

    @Test
    void it_gives_up_and_the_next_erasure_begins_again() throws Exception {
        Stubborn files = new Stubborn(4, 5);
        try (Scrubbing scrubbing = new Scrubbing(files, AT_ONCE)) {
            scrubbing.begin();
            scrubbing.begin();
            assertThat(files.isOver()).isTrue();
        }
    }

    @Test
    void nothing_is_written_anew_where_nothing_is_due() {
        Stubborn files = new Stubborn(0, 1);
        files.due = false;
        Scrubbing scrubbing = new Scrubbing(files, AT_ONCE);
        scrubbing.begin();
        scrubbing.close();
        assertThat(files.attempts).hasValue(0);
    }

    @Test
    void nobody_fails_because_it_has_ended() {
        Scrubbing scrubbing = new Scrubbing(new Stubborn(0, 1), AT_ONCE);
        scrubbing.close();
        scrubbing.begin();
    }
}
