package org.balcony.query.stream.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balcony.events.value.Level.COORDINATION;
import static org.balcony.events.value.Level.RESTRICTED;
import static org.balcony.query.stream.Readers.everything;

import io.cloudevents.CloudEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.stream.Bell;
import org.balcony.query.stream.Cursor;
import org.balcony.query.stream.EventText;
import org.balcony.query.stream.Readers;
import org.balcony.query.stream.RememberedLog;
import org.balcony.query.stream.StreamCounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OfficeIT {

    private static final PostgresForTests POSTGRES = PostgresForTests.fresh();
    private static final String OTHER = "case/0193a3a0-0000-7000-8000-000000000002";

    private final RememberedLog log = new RememberedLog();
    private final KafkaSettings settings = KafkaForTests.settings();

    @AfterAll
    static void close() {
        POSTGRES.close();
    }

    @Test
    void every_event_is_published_once_in_the_order_of_its_stream() throws Exception {
        LongStream.rangeClosed(1, 1200).forEach(i -> log.records(i % 3 == 0 ? OTHER : RememberedLog.CASE, RESTRICTED));
        serve(clean(), 1200);
        List<ConsumerRecord<String, CloudEvent>> published = KafkaForTests.committed(settings);
        assertThat(published).hasSize(1200);
        for (String stream : List.of(OTHER, RememberedLog.CASE)) {
            assertThat(published)
                    .filteredOn(one -> one.key().equals(stream))
                    .extracting(OfficeIT::sequence)
                    .isSorted()
                    .hasSize(stream.equals(OTHER) ? 400 : 800);
        }
        assertDense(published, 1200);
    }

    @Test
    void a_publisher_that_dies_between_any_two_steps_loses_nothing_and_repeats_nothing() throws Exception {
        for (int life = 0; ; life++) {
            RememberedLog history = new RememberedLog();
            KafkaSettings fresh = KafkaForTests.settings();
            history.records(RememberedLog.CASE, COORDINATION);
            history.records(OTHER, COORDINATION);
            int halfSteps = life;
            Supplier<Producer<String, byte[]>> doomed =
                    () -> Crash.after(halfSteps, new KafkaClients(fresh).producer());
            boolean died = dies(() -> serve(history, fresh, doomed, Readers.ARCHIVE, 4, position -> {
                if (position == 2 && history.head() == 2) {
                    history.records(RememberedLog.CASE, COORDINATION);
                    history.records(OTHER, COORDINATION);
                }
            }));
            while (history.head() < 5) {
                history.records(OTHER, COORDINATION);
            }
            serve(history, fresh, new KafkaClients(fresh)::producer, Readers.ARCHIVE, 5, position -> {});
            assertDense(KafkaForTests.committed(fresh), 5);
            if (!died) {
                assertThat(life).as("half steps that were died in").isGreaterThan(20);
                return;
            }
        }
    }

    @Test
    void what_is_opened_later_is_published_once_however_often_the_publisher_dies() throws Exception {
        for (int life = 0; ; life++) {
            RememberedLog history = new RememberedLog();
            KafkaSettings fresh = KafkaForTests.settings();
            EventId first = history.records(RememberedLog.CASE, RESTRICTED);
            EventId second = history.records(RememberedLog.CASE, RESTRICTED);
            history.records(OTHER, COORDINATION);
            history.records(RememberedLog.CASE, released(first, second), Label.of(COORDINATION));
            int halfSteps = life;
            Predicate<PublisherState.Publishing> four = progress -> progress.sequence() >= 4;
            Supplier<Producer<String, byte[]>> doomed =
                    () -> Crash.after(halfSteps, new KafkaClients(fresh).producer());
            boolean died = dies(() -> serve(history, fresh, doomed, Readers.PARTNER, four, 2, position -> {}));
            serve(history, fresh, new KafkaClients(fresh)::producer, Readers.PARTNER, four, 2, position -> {});
            assertDense(KafkaForTests.committed(fresh), 4);
            assertThat(KafkaForTests.committed(fresh))
                    .extracting(one -> one.value().getId())
                    .doesNotHaveDuplicates();
            if (!died) {
                assertThat(life).as("half steps that were died in").isGreaterThan(15);
                return;
            }
        }
    }

    @Test
    void progress_from_before_anything_was_opened_is_understood() {
        String before = "{\"eventId\":\"0192c3a0-0000-7000-8000-00000000e001\",\"position\":7,\"sequence\":5}";
        Progress old = Progress.of(before.getBytes(StandardCharsets.UTF_8));
        assertThat(old.cursor()).isEqualTo(Cursor.behind(7, 5));
        assertThat(new String(old.json(), StandardCharsets.UTF_8)).isEqualTo(before);
        Progress within = new Progress(7, 3L, 5, old.eventId());
        assertThat(Progress.of(within.json()).cursor()).isEqualTo(new Cursor(7, 3, 5));
    }

    private static RecordReclassified released(EventId... targets) {
        return new RecordReclassified(
                List.of(targets), Label.of(RESTRICTED), Label.of(COORDINATION), ReclassificationGround.SUNSET);
    }

    @Test
    void a_publisher_that_does_not_know_it_was_replaced_is_fenced() throws Exception {
        log.records(COORDINATION);
        AtomicBoolean replaced = new AtomicBoolean();
        assertThatThrownBy(() -> serve(log, settings, clean(), Readers.ARCHIVE, 3, position -> {
                    if (position == 1 && !replaced.getAndSet(true)) {
                        log.records(COORDINATION);
                        serveQuietly(2);
                        log.records(COORDINATION);
                    }
                }))
                .isInstanceOf(org.apache.kafka.common.KafkaException.class);
        serve(clean(), 3);
        assertDense(KafkaForTests.committed(settings), 3);
    }

    @Test
    void what_the_configured_reader_may_not_see_leaves_no_trace_in_the_sequence() throws Exception {
        for (int i = 0; i < 20; i++) {
            log.records(i % 4 == 0 ? COORDINATION : RESTRICTED);
        }
        serve(log, settings, clean(), Readers.PARTNER, 20, position -> {});
        assertDense(KafkaForTests.committed(settings), 5);
        log.records(COORDINATION);
        serve(log, settings, clean(), Readers.PARTNER, 21, position -> {});
        assertDense(KafkaForTests.committed(settings), 6);
    }

    @Test
    void a_topic_that_was_filled_from_another_log_is_left_alone() throws Exception {
        log.records(COORDINATION);
        log.records(COORDINATION);
        serve(clean(), 2);
        RememberedLog another = new RememberedLog();
        another.records(COORDINATION);
        assertThatThrownBy(() -> serve(another, settings, clean(), Readers.ARCHIVE, 1, position -> {}))
                .isInstanceOf(ForeignTopic.class);
        assertDense(KafkaForTests.committed(settings), 2);
    }

    @Test
    void a_topic_with_events_whose_progress_is_lost_is_not_filled_again() throws Exception {
        log.records(COORDINATION);
        serve(clean(), 1);
        KafkaSettings forgetful = new KafkaSettings(
                settings.bootstrapServers(),
                settings.reader(),
                settings.readerRole(),
                settings.actors(),
                settings.topic(),
                settings.progressTopic() + ".new",
                settings.transactionalId(),
                3,
                (short) 1,
                settings.properties(),
                Map.of());
        assertThatThrownBy(() -> serve(log, forgetful, clean(), Readers.ARCHIVE, 1, position -> {}))
                .isInstanceOf(ForeignTopic.class);
        assertDense(KafkaForTests.committed(settings), 1);
    }

    private Supplier<Producer<String, byte[]>> clean() {
        return new KafkaClients(settings)::producer;
    }

    private void serve(Supplier<Producer<String, byte[]>> producers, long until) throws Exception {
        serve(log, settings, producers, Readers.ARCHIVE, until, position -> {});
    }

    private void serveQuietly(long until) {
        try {
            serve(clean(), until);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void serve(
            RememberedLog log,
            KafkaSettings settings,
            Supplier<Producer<String, byte[]>> producers,
            Reader reader,
            long until,
            LongConsumer at)
            throws Exception {
        serve(log, settings, producers, reader, progress -> progress.position() >= until, 500, at);
    }

    private static void serve(
            RememberedLog log,
            KafkaSettings settings,
            Supplier<Producer<String, byte[]>> producers,
            Reader reader,
            Predicate<PublisherState.Publishing> enough,
            int page,
            LongConsumer at)
            throws Exception {
        EventFeed feed = new EventFeed(log, new EventCodec());
        AtomicBoolean wanted = new AtomicBoolean(true);
        // Every office here locks under a name of its own: these tests are about what Kafka alone guarantees.
        try (Bell bell = new Bell(feed);
                PublisherLock lock = PublisherLock.tryTake(POSTGRES.running(), "office " + System.nanoTime())
                        .orElseThrow()) {
            new Office(
                            settings,
                            producers,
                            feed,
                            Readers.view(log),
                            new EventText("/balcony", ""),
                            everything(reader),
                            bell,
                            new StreamCounts(new SimpleMeterRegistry()),
                            page)
                    .serve(lock, wanted::get, progress -> {
                        at.accept(progress.position());
                        wanted.set(!enough.test(progress));
                    });
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static boolean dies(Work work) throws Exception {
        try {
            work.run();
            return false;
        } catch (Crash e) {
            return true;
        }
    }

    private static long sequence(ConsumerRecord<String, CloudEvent> one) {
        return Long.parseLong(String.valueOf(one.value().getExtension("sequence")));
    }

    private static void assertDense(List<ConsumerRecord<String, CloudEvent>> published, int count) {
        List<Long> sequences = new ArrayList<>(published.stream()
                .map(OfficeIT::sequence)
                .sorted(Comparator.naturalOrder())
                .toList());
        assertThat(sequences)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, count).boxed().toList());
    }
}
