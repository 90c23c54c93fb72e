package org.balcony.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a command.
 *
 * @param stream the stream it went to
 * @param streamVersion the version of the stream after it
 * @param position the position of its last event; the head of the log at that time if it had none
 * @param recordedAt when it was stored
 * @param eventIds the ids of its events, in order; their positions are consecutive and end at {@code position}
 * @param requestDigest the digest it came with
 * @param note the note it came with
 */
public record Receipt(
        String commandId,
        String stream,
        long streamVersion,
        long position,
        Instant recordedAt,
        List<UUID> eventIds,
        byte[] requestDigest,
        byte[] note) {

    public Receipt {
        eventIds = List.copyOf(eventIds);
    }
}
