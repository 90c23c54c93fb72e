package org.balcony.ledger;

import java.time.Instant;
import java.util.UUID;

/** An event as it lies in the log; {@code payload} and {@code metadata} are the exact bytes that were hashed. */
public record StoredEvent(
        long position,
        String stream,
        long version,
        UUID eventId,
        String type,
        int schemaVersion,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata,
        byte[] leafHash) {}
