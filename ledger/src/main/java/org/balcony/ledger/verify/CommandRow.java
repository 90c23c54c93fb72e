package org.balcony.ledger.verify;

import java.time.Instant;

/** A receipt as verification reads it. */
record CommandRow(
        String commandId, String stream, long streamVersion, long lastPosition, int eventCount, Instant recordedAt) {}
