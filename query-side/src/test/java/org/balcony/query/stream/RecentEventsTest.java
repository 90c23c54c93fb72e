package org.balcony.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.events.value.Level.COORDINATION;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCodec;
import org.balcony.query.platform.feed.EventFeed;
import org.junit.jupiter.api.Test;

class RecentEventsTest {

    private final RememberedLog log = new RememberedLog();
    private final RecentEvents recent = new RecentEvents(new EventFeed(log, new EventCodec()));

    @Property(tries = 20)
    void whoever_reads_from_wherever_gets_what_the_log_holds(
            @ForAll @Size(max = 8) List<@IntRange(max = 400) Integer> recorded,
            @ForAll @IntRange(max = 700) int behind,
            @ForAll @IntRange(min = 1, max = 400) int limit) {
        RememberedLog growing = new RememberedLog();
        RecentEvents kept = new RecentEvents(new EventFeed(growing, new EventCodec()));
        for (int more : recorded) {
            LongStream.range(0, more).forEach(i -> growing.records(COORDINATION));
            for (long from : new long[] {growing.head(), Math.max(0, growing.head() - behind), 0}) {
                assertThat(kept.after(from, limit))
                        .extracting(RecordedEvent::position)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(from + 1, Math.min(from + limit, growing.head()))
                                        .boxed()
                                        .toList());
            }
        }
    }

    @Test
    void an_event_that_was_committed_before_a_read_is_in_it() {
        for (int i = 1; i <= 50; i++) {
            log.records(COORDINATION);
            assertThat(recent.after(i - 1, 10)).hasSize(1);
        }
    }

    @Test
    void the_newest_events_are_decoded_once() {
        recent.after(0, 1);
        LongStream.range(0, 100).forEach(i -> log.records(COORDINATION));
        List<RecordedEvent> one = recent.after(0, 100);
        List<RecordedEvent> other = recent.after(0, 100);
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i)).isSameAs(other.get(i));
        }
        assertThat(one).hasSize(100);
    }
}
