package org.balcony.ledger.postgres;

import java.time.Clock;
import java.time.Duration;

/**
 * How a ledger writes.
 *
 * @param clock tells the time of recording
 * @param patience how long an append may wait for the database before it fails as unavailable
 * @param batchEvents how many events are written together at most, unless one call alone brings more
 * @param batchBytes how many bytes of payload and metadata are written together at most, unless one call alone brings more
 * @param rememberedStreams how many streams' newest versions are kept in memory
 * @param schema where the log lies
 */
public record LedgerSettings(
        Clock clock, Duration patience, int batchEvents, long batchBytes, int rememberedStreams, LogSchema schema) {

    /** What suits a server: ten seconds of patience, 1,000 events or 8 MB together, 50,000 streams remembered. */
    public static LedgerSettings standard() {
        return new LedgerSettings(Clock.systemUTC(), Duration.ofSeconds(10), 1_000, 8L << 20, 50_000, LogSchema.LEDGER);
    }

    public LedgerSettings withClock(Clock other) {
        return new LedgerSettings(other, patience, batchEvents, batchBytes, rememberedStreams, schema);
    }

    public LedgerSettings withPatience(Duration other) {
        return new LedgerSettings(clock, other, batchEvents, batchBytes, rememberedStreams, schema);
    }

    /** The same for the log in another schema. */
    public LedgerSettings in(LogSchema other) {
        return new LedgerSettings(clock, patience, batchEvents, batchBytes, rememberedStreams, other);
    }
}
