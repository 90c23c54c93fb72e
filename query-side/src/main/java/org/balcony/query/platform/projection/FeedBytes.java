package org.balcony.query.platform.projection;

import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.axon.EventBytes;
import org.balcony.query.platform.feed.EventFeed;

/** Reads the log for Axon's processors: the payload of a message is the recorded event. The query side never writes. */
final class FeedBytes implements EventBytes {

    private final EventFeed feed;

    FeedBytes(EventFeed feed) {
        this.feed = feed;
    }

    @Override
    public Decoded decode(StoredEvent event) {
        return new Decoded(feed.decode(event), Map.of());
    }

    @Override
    public Encoded encode(DomainEventMessage<?> event) {
        throw new UnsupportedOperationException("the query side appends nothing");
    }

    @Override
    public EncodedState encodeState(Object state) {
        throw new UnsupportedOperationException("the query side keeps no snapshots");
    }

    @Override
    public Optional<Object> decodeState(EncodedState state) {
        return Optional.empty();
    }
}
