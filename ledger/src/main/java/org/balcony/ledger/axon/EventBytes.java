package org.balcony.ledger.axon;

import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.balcony.ledger.StoredEvent;

/** How an application writes its events and states as bytes, and reads them again. */
public interface EventBytes {

    /** An event in bytes, under its logical name. */
    record Encoded(String type, int schemaVersion, byte[] payload, byte[] metadata) {}

    /** An event as the application knows it. */
    record Decoded(Object payload, Map<String, ?> metadata) {}

    /** A state in bytes; {@code revision} changes with its shape. */
    record EncodedState(String type, String revision, byte[] payload) {}

    Encoded encode(DomainEventMessage<?> event);

    /** Throws if the event cannot be read: an event must never be skipped in silence. */
    Decoded decode(StoredEvent event);

    EncodedState encodeState(Object state);

    /** The state, or nothing if it has a shape of another time: then the stream is read from its beginning. */
    Optional<Object> decodeState(EncodedState state);

    /** What Axon calls the type of an aggregate: by default what stands before the first slash of its stream. */
    default String aggregateType(String stream) {
        int slash = stream.indexOf('/');
        return slash < 0 ? stream : stream.substring(0, slash);
    }
}
