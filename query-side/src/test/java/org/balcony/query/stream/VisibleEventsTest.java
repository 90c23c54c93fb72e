package org.balcony.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.events.value.Level.COORDINATION;
import static org.balcony.events.value.Level.RESTRICTED;
import static org.balcony.query.stream.Readers.everything;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VisibleEventsTest {

    private final RememberedLog log = new RememberedLog();
    private final VisibleEvents events = Readers.view(log);

    @Property(tries = 40)
    void whatever_is_withheld_the_sequence_is_dense_and_nothing_is_lost_or_doubled(
            @ForAll @Size(max = 600) List<Boolean> visible, @ForAll @IntRange(min = 1, max = 300) int limit) {
        RememberedLog mixed = new RememberedLog();
        visible.forEach(one -> mixed.records(one ? COORDINATION : RESTRICTED));
        List<NumberedEvent> read = readAll(mixed, Readers.PARTNER, limit);
        assertThat(read).hasSize((int) visible.stream().filter(one -> one).count());
        assertThat(read)
                .extracting(NumberedEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, read.size()).boxed().toList());
        assertThat(read).extracting(one -> one.position()).isSorted();
        assertThat(readAll(mixed, Readers.ARCHIVE, limit)).hasSameSizeAs(visible);
    }

    @Test
    void withheld_events_after_the_last_visible_one_cannot_be_told_from_none() {
        log.records(COORDINATION);
        EventPage before = events.page(everything(Readers.PARTNER), Cursor.START, 1);
        log.records(RESTRICTED);
        EventPage after = events.page(everything(Readers.PARTNER), Cursor.START, 1);
        assertThat(after.events()).hasSameSizeAs(before.events());
        assertThat(after.caughtUp()).isEqualTo(before.caughtUp()).isTrue();
    }

    @Test
    void a_reader_has_not_caught_up_while_there_is_one_more_for_it() {
        log.records(COORDINATION);
        log.records(RESTRICTED);
        log.records(COORDINATION);
        EventPage first = events.page(everything(Readers.PARTNER), Cursor.START, 1);
        assertThat(first.caughtUp()).isFalse();
        EventPage second = events.page(everything(Readers.PARTNER), first.reached(), 1);
        assertThat(second.caughtUp()).isTrue();
        assertThat(second.events()).extracting(NumberedEvent::sequence).containsExactly(2L);
    }

    @Test
    void a_filter_lets_through_one_stream_or_type_and_numbers_what_is_left() {
        String other = "case/0193a3a0-0000-7000-8000-000000000002";
        log.records(COORDINATION);
        log.records(other, COORDINATION);
        log.records(COORDINATION);
        EventFilter filter = new EventFilter("stream", new TreeSet<>(Set.of(other)), new TreeSet<>());
        EventPage page = events.page(Readers.filtered(Readers.ARCHIVE, filter), Cursor.START, 10);
        assertThat(page.events()).extracting(one -> one.position()).containsExactly(2L);
        assertThat(page.events()).extracting(NumberedEvent::sequence).containsExactly(1L);
        EventFilter none = new EventFilter("type", new TreeSet<>(), new TreeSet<>(Set.of("balcony.case.closed")));
        assertThat(events.page(Readers.filtered(Readers.ARCHIVE, none), Cursor.START, 10)
                        .events())
                .isEmpty();
    }

    @Test
    void latest_begins_behind_the_newest_event_with_number_one() {
        log.records(COORDINATION);
        Cursor latest = events.latest();
        log.records(COORDINATION);
        EventPage page = events.page(everything(Readers.ARCHIVE), latest, 10);
        assertThat(page.events()).extracting(NumberedEvent::sequence).containsExactly(1L);
        assertThat(page.events().getFirst().position()).isEqualTo(2);
    }

    @Test
    void a_page_ends_when_patience_does_and_the_next_goes_on_behind_what_was_withheld() {
        VisibleEvents hurried = Readers.view(log, Duration.ZERO);
        LongStream.range(0, 1000).forEach(i -> log.records(RESTRICTED));
        log.records(COORDINATION);
        EventPage page = hurried.page(everything(Readers.PARTNER), Cursor.START, 10);
        assertThat(page.events()).isEmpty();
        assertThat(page.caughtUp()).isFalse();
        for (int i = 0; i < 1010 && page.events().isEmpty(); i++) {
            page = hurried.page(everything(Readers.PARTNER), page.reached(), 10);
        }
        assertThat(page.events()).extracting(NumberedEvent::sequence).containsExactly(1L);
    }

    private static List<NumberedEvent> readAll(
            RememberedLog log, org.balcony.query.platform.visibility.Reader reader, int limit) {
        VisibleEvents events = Readers.view(log);
        List<NumberedEvent> read = new ArrayList<>();
        Cursor cursor = Cursor.START;
        while (true) {
            EventPage page = events.page(everything(reader), cursor, limit);
            read.addAll(page.events());
            cursor = page.reached();
            if (page.caughtUp()) {
                return read;
            }
        }
    }
}
