package org.balcony.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.balcony.ledger.AppendRefused.VersionConflict;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresSnapshots;
import org.balcony.ledger.testing.Appends;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AxonIT {

    static PostgresForTests postgres;
    static PostgresLedger ledger;
    static LedgerEventStorageEngine engine;
    static LedgerMessageSource source;

    final String stream = "case/" + UUID.randomUUID();

    @BeforeAll
    static void open() {
        postgres = PostgresForTests.fresh();
        ledger = PostgresLedger.open(postgres.running(), postgres.pool(8), LedgerSettings.standard());
        engine = new LedgerEventStorageEngine(ledger, new PostgresSnapshots(postgres.pool(2)), new TextBytes("1"));
        source = new LedgerMessageSource(ledger, new TextBytes("1"));
    }

    @AfterAll
    static void close() {
        ledger.close();
        postgres.close();
    }

    private DomainEventMessage<String> said(long sequenceNumber, String text) {
        return new GenericDomainEventMessage<>("case", stream, sequenceNumber, text, Map.of("user", "amina"));
    }

    @Test
    void a_stream_is_loaded_as_it_was_appended() {
        engine.appendEvents(said(0, "one"), said(1, "two"));
        engine.appendEvents(said(2, "three"));

        var events = engine.readEvents(stream, 1);
        assertThat(events.hasNext()).isTrue();
        assertThat(events.peek().getPayload()).isEqualTo("two");
        DomainEventMessage<?> two = events.next();
        assertThat(two.getSequenceNumber()).isEqualTo(1);
        assertThat(two.getType()).isEqualTo("case");
        assertThat(two.getMetaData()).containsEntry("user", "amina");
        assertThat(events.next().getPayload()).isEqualTo("three");
        assertThat(events.hasNext()).isFalse();
        assertThat(events.getLastSequenceNumber()).isEqualTo(2);
        assertThat(engine.lastSequenceNumberFor(stream)).contains(2L);
        assertThat(engine.lastSequenceNumberFor("case/none")).isEmpty();
    }

    @Test
    void a_long_stream_is_loaded_page_by_page() {
        List<DomainEventMessage<String>> events =
                IntStream.range(0, 1_203).mapToObj(i -> said(i, "event " + i)).toList();
        engine.appendEvents(events);
        List<Object> read = new ArrayList<>();
        engine.readEvents(stream, 0).forEachRemaining(event -> read.add(event.getPayload()));
        assertThat(read).hasSize(1_203).endsWith("event 1202");
        assertThat(engine.lastSequenceNumberFor(stream)).contains(1_202L);
    }

    @Test
    void a_taken_sequence_number_is_a_concurrency_exception() {
        engine.appendEvents(said(0, "first"));
        assertThatThrownBy(() -> engine.appendEvents(said(0, "second")))
                .isInstanceOf(ConcurrencyException.class)
                .hasCauseInstanceOf(VersionConflict.class);
        assertThatThrownBy(() -> engine.appendEvents(said(7, "too far"))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_event_without_a_stream_is_refused() {
        EventMessage<String> loose = GenericEventMessage.asEventMessage("loose");
        assertThatThrownBy(() -> engine.appendEvents(loose)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_events_of_a_unit_of_work_go_under_its_command_ids() {
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        String other = stream + "-other";
        var unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("command"));
        AppendPlan plan = AppendPlan.of(unit);
        var claim = new Claim("case-code", stream);
        plan.add(new AppendPlan.Entry(stream + "a", Appends.digest("a"), new byte[] {1}, List.of(claim), stream, 2));
        plan.add(new AppendPlan.Entry(stream + "b", Appends.digest("b"), new byte[] {2}, List.of(), other, 1));
        store.publish(said(0, "one"));
        store.publish(said(1, "two"));
        store.publish(new GenericDomainEventMessage<>("case", other, 0, "elsewhere"));
        assertThat(ledger.read(stream, 0, 10)).isEmpty();
        unit.commit();
        store.shutDown();

        assertThat(plan.receipts())
                .extracting(Receipt::commandId, Receipt::stream, Receipt::streamVersion)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(stream + "a", stream, 2L),
                        org.assertj.core.groups.Tuple.tuple(stream + "b", other, 1L));
        assertThat(ledger.receipts(List.of(stream + "a", stream + "b"))).hasSize(2);
        assertThat(ledger.claimant("case-code", stream)).contains(stream);
    }

    @Test
    void a_unit_of_work_that_fails_appends_nothing() {
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        var unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("command"));
        store.publish(said(0, "one"), said(5, "gap"));
        assertThatThrownBy(unit::commit).isInstanceOf(IllegalStateException.class);
        store.shutDown();
        assertThat(ledger.read(stream, 0, 10)).isEmpty();
    }

    @Test
    void a_tail_is_woken_by_an_append() throws Exception {
        try (var tail = source.openStream(source.createHeadToken())) {
            assertThat(tail.hasNextAvailable(0, TimeUnit.MILLISECONDS)).isFalse();
            var next = CompletableFuture.supplyAsync(() -> {
                try {
                    return tail.nextAvailable();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            engine.appendEvents(said(0, "hello"));
            var event = next.get(5, TimeUnit.SECONDS);
            assertThat(event.getPayload()).isEqualTo("hello");
            assertThat(event.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(ledger.head()));
            assertThat(tail.hasNextAvailable(10, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(tail.peek()).isEmpty();
        }
    }

    @Test
    void whoever_asked_to_be_called_is_called() throws Exception {
        try (var tail = source.openStream(source.createHeadToken())) {
            var called = new CompletableFuture<Void>();
            assertThat(tail.setOnAvailableCallback(() -> called.complete(null))).isTrue();
            engine.appendEvents(said(0, "hello"));
            called.get(5, TimeUnit.SECONDS);
            assertThat(tail.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(tail.peek())
                    .map(EventMessage::getPayload)
                    .hasValueSatisfying(p -> assertThat(p).isEqualTo("hello"));
        }
    }

    @Test
    void the_whole_log_can_be_read_from_its_beginning() {
        engine.appendEvents(said(0, "one"));
        List<Long> positions = engine.readEvents(null, false)
                .map(event -> event.trackingToken().position().orElseThrow())
                .toList();
        assertThat(positions).startsWith(1L).hasSize((int) ledger.head()).isSorted();
    }

    @Test
    void a_token_at_a_moment_stands_before_what_was_recorded_then() {
        engine.appendEvents(said(0, "one"));
        long head = ledger.head();
        Instant recordedAt = ledger.readAll(head - 1, 1).getFirst().recordedAt();
        assertThat(engine.createTokenAt(recordedAt.plusSeconds(60))).isEqualTo(engine.createHeadToken());
        assertThat(engine.createTokenAt(recordedAt)).isEqualTo(new GlobalSequenceTrackingToken(head - 1));
        assertThat(source.createTokenSince(Duration.ofDays(1))).isEqualTo(engine.createTailToken());
    }

    @Test
    void a_snapshot_is_a_cache_that_may_go() {
        assertThat(engine.readSnapshot(stream)).isEmpty();
        engine.storeSnapshot(said(4, "state at 4"));
        engine.storeSnapshot(said(9, "state at 9"));
        engine.storeSnapshot(said(6, "late"));
        assertThat(engine.readSnapshot(stream).orElseThrow().getPayload()).isEqualTo("state at 9");
        assertThat(engine.readSnapshot(stream).orElseThrow().getSequenceNumber())
                .isEqualTo(9);

        var otherRevision =
                new LedgerEventStorageEngine(ledger, new PostgresSnapshots(postgres.running()), new TextBytes("2"));
        assertThat(otherRevision.readSnapshot(stream)).isEmpty();

        postgres.asSuperuser("truncate ledger.snapshots");
        assertThat(engine.readSnapshot(stream)).isEmpty();
    }
}
