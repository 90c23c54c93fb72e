package org.balcony.ledger.verify;

import java.time.Instant;
import java.util.UUID;

/** An event as verification reads it. */
record Row(
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
