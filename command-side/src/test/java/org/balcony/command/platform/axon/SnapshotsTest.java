package org.balcony.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    private static final int EVERY = 500;

    @Test
    void a_short_stream_gets_one_at_every_interval() {
        assertThat(LongStream.rangeClosed(1, 2_000).filter(version -> Snapshots.due(version - 1, version, EVERY)))
                .containsExactly(500L, 1_000L, 1_500L, 2_000L);
    }

    @Test
    void a_batch_that_passes_an_interval_is_due_one() {
        assertThat(Snapshots.due(450, 520, EVERY)).isTrue();
        assertThat(Snapshots.due(510, 520, EVERY)).isFalse();
    }

    @Test
    void what_is_written_over_the_life_of_a_stream_stays_in_proportion_to_its_length() {
        long written = LongStream.rangeClosed(1, 100_000)
                .filter(version -> Snapshots.due(version - 1, version, EVERY))
                .sum();
        assertThat(written).isLessThan(8 * 100_000);
    }

    @Test
    void never_more_than_a_quarter_of_a_long_stream_lies_after_its_last_snapshot() {
        long last = 0;
        for (long version = 1; version <= 100_000; version++) {
            last = Snapshots.due(version - 1, version, EVERY) ? version : last;
            assertThat(version - last).isLessThanOrEqualTo(Math.max(EVERY, version / 4));
        }
    }
}
