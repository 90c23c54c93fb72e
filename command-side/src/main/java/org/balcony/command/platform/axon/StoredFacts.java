package org.balcony.command.platform.axon;

import java.util.Optional;
import org.balcony.events.Fact;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.StoredEvent;

/** Facts to the bytes that are stored and back. */
public final class StoredFacts {

    private final EventCodec codec = new EventCodec();
    private final org.balcony.events.codec.EventCatalogue catalogue =
            org.balcony.events.codec.EventCatalogue.standard();
    private final Ledger ledger;

    public StoredFacts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An entry of a stream, as it was stored. */
    Optional<Fact> find(StreamId stream, EventId id) {
        return ledger.event(id.value())
                .filter(event -> event.stream().equals(stream.toString()))
                .map(this::fact);
    }

    /** The fact in a stored event. */
    Fact fact(StoredEvent event) {
        return new Fact(
                new EventId(event.eventId()),
                codec.circumstances(event.metadata()),
                codec.event(event.type(), event.schemaVersion(), event.payload()));
    }

    /** The fact as it is to be stored. */
    PendingEvent pending(Fact fact) {
        var entry = catalogue.entry(fact.event().getClass());
        return new PendingEvent(
                fact.id().value(),
                entry.type(),
                entry.version(),
                codec.payload(fact.event()),
                codec.metadata(fact.circumstances()));
    }
}
