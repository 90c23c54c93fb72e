package org.balcony.ledger.axon;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.balcony.ledger.StoredEvent;

/** Events that are nothing but a text, with a user in their metadata. */
record TextBytes(String revision) implements EventBytes {

    @Override
    public Encoded encode(DomainEventMessage<?> event) {
        String user = String.valueOf(event.getMetaData().get("user"));
        return new Encoded("test.said", 1, bytes(event.getPayload()), bytes(user));
    }

    @Override
    public Decoded decode(StoredEvent event) {
        return new Decoded(text(event.payload()), Map.of("user", text(event.metadata())));
    }

    @Override
    public EncodedState encodeState(Object state) {
        return new EncodedState("test.state", revision, bytes(state));
    }

    @Override
    public Optional<Object> decodeState(EncodedState state) {
        return state.revision().equals(revision) ? Optional.of(text(state.payload())) : Optional.empty();
    }

    private static byte[] bytes(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
