package org.balcony.query.platform.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.Fact;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.StoredEvent;

/** The log, decoded. Safe for use by many threads. */
public final class EventFeed {

    /** From so many events on, decoding is worth more than one processor. */
    private static final int MANY = 500;

    private final Ledger ledger;
    private final EventCodec codec;

    public EventFeed(Ledger ledger, EventCodec codec) {
        this.ledger = ledger;
        this.codec = codec;
    }

    /** Events after a position, in order, at most {@code limit}. */
    public List<RecordedEvent> after(long position, int limit) {
        List<StoredEvent> stored = ledger.readAll(position, limit);
        Stream<StoredEvent> events = stored.size() < MANY ? stored.stream() : stored.parallelStream();
        return events.map(this::decode).toList();
    }

    /** The same, decoding only events of some published types: for looking through much and needing little. */
    public List<Glimpse> glimpses(long position, int limit, Set<String> types) {
        return ledger.readAll(position, limit).stream()
                .map(stored -> new Glimpse(
                        stored.position(),
                        stored.recordedAt(),
                        types.contains(stored.type()) ? Optional.of(decode(stored)) : Optional.empty()))
                .toList();
    }

    /**
     * An event in passing.
     *
     * @param event the event, if it is of a type asked for
     */
    public record Glimpse(long position, Instant recordedAt, Optional<RecordedEvent> event) {}

    /** The leaf hash of the event at a position. */
    public byte[] leafHash(long position) {
        return ledger.readAll(position - 1, 1).getFirst().leafHash();
    }

    /** Events of a stream after a version, in order, at most {@code limit}. */
    public List<RecordedEvent> of(StreamId stream, long afterVersion, int limit) {
        return ledger.read(stream.toString(), afterVersion, limit).stream()
                .map(this::decode)
                .toList();
    }

    /** The position of the newest event; 0 for an empty log. */
    public long head() {
        return ledger.head();
    }

    /** Calls {@code wake} soon after events have been appended by anyone. */
    public AutoCloseable onAppend(Runnable wake) {
        return ledger.onAppend(wake);
    }

    /** The event that was stored. */
    public RecordedEvent decode(StoredEvent stored) {
        Fact fact = new Fact(
                new EventId(stored.eventId()),
                codec.circumstances(stored.metadata()),
                codec.event(stored.type(), stored.schemaVersion(), stored.payload()));
        return new RecordedEvent(
                fact, StreamId.of(stored.stream()), stored.version(), stored.position(), stored.recordedAt());
    }
}
