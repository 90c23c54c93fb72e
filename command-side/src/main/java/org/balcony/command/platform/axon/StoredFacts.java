package org.balcony.command.platform.axon;

import java.util.Optional;
import org.balcony.events.Fact;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Ledger;

/** Single entries of streams, as they were stored. */
public final class StoredFacts {

    private final EventCodec codec = new EventCodec();
    private final Ledger ledger;

    public StoredFacts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An entry of a stream, as it was stored. */
    Optional<Fact> find(StreamId stream, EventId id) {
        return ledger.event(id.value())
                .filter(event -> event.stream().equals(stream.toString()))
                .map(event -> FactBytes.fact(codec, event));
    }
}
