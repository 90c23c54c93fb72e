package org.balcony.command.platform.erasure;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.StoredEvent;

/** Whole streams, read from the log: erasures are rare and must miss nothing. */
final class Histories {

    private static final int PAGE = 1_000;

    private final EventCodec codec = new EventCodec();
    private final Ledger ledger;

    Histories(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An entry and when it was stored. */
    record Entry(Fact fact, java.time.Instant recordedAt) {}

    /** Every entry of a stream, in order. */
    List<Entry> of(StreamId stream) {
        List<Entry> all = new ArrayList<>();
        long after = 0;
        List<StoredEvent> page;
        do {
            page = ledger.read(stream.toString(), after, PAGE);
            for (StoredEvent stored : page) {
                all.add(new Entry(fact(stored), stored.recordedAt()));
                after = stored.version();
            }
        } while (page.size() == PAGE);
        return all;
    }

    private Fact fact(StoredEvent stored) {
        Circumstances circumstances = codec.circumstances(stored.metadata());
        DomainEvent event = codec.event(stored.type(), stored.schemaVersion(), stored.payload());
        return new Fact(new EventId(stored.eventId()), circumstances, event);
    }
}
