package org.balcony.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one command adds to one stream.
 *
 * @param commandId names the command, 1 to 128 characters
 * @param requestDigest SHA-256 of what was asked, 32 bytes: tells a repeated request from another one under the same id
 * @param stream the stream, 1 to 200 characters
 * @param expectedVersion the version the stream must have, 0 for a new one; null to append to any
 * @param events the events, in order; may be empty: then only the receipt is kept
 * @param claims keys that become the stream's own in the same transaction
 * @param note bytes kept with the receipt and handed back with it; not covered by the Merkle tree
 */
public record Append(
        String commandId,
        byte[] requestDigest,
        String stream,
        @Nullable Long expectedVersion,
        List<PendingEvent> events,
        List<Claim> claims,
        byte[] note) {

    public Append {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }
}
