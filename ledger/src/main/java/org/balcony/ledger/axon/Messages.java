package org.balcony.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.balcony.ledger.StoredEvent;

/** Stored events as Axon's messages; their timestamp is the time of recording. */
final class Messages {

    private final EventBytes bytes;

    Messages(EventBytes bytes) {
        this.bytes = bytes;
    }

    DomainEventMessage<?> domain(StoredEvent event) {
        EventBytes.Decoded decoded = bytes.decode(event);
        return new GenericDomainEventMessage<>(
                bytes.aggregateType(event.stream()),
                event.stream(),
                event.version() - 1,
                decoded.payload(),
                decoded.metadata(),
                event.eventId().toString(),
                event.recordedAt());
    }

    TrackedEventMessage<?> tracked(StoredEvent event) {
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(event.position()), domain(event));
    }
}
