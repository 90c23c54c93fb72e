package org.balcony.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The log: appended to, read in order, and asked what it has promised before. Safe for use by many threads. */
public interface Ledger {

    /**
     * Appends what the commands decided, all of it or nothing.
     *
     * <p>When this returns, every event of every append is committed and durable under its position, and every reader
     * that sees a later position sees these too. A process that dies before this returns may or may not have appended;
     * sending the same command ids again tells which, and appends nothing twice.
     *
     * @param appends one for each command, in order; versions expected by a later one count the events of earlier ones
     * @return the receipts, in the order of {@code appends}
     * @throws AppendRefused if one of them cannot be appended; then none is
     * @throws LedgerUnavailable if the database cannot be reached; whether the events were appended is then unknown
     */
    List<Receipt> append(List<Append> appends);

    /** {@link #append(List)} of one command. */
    default Receipt append(Append append) {
        return append(List.of(append)).getFirst();
    }

    /** Events of a stream with a version greater than {@code afterVersion}, in order, at most {@code limit}. */
    List<StoredEvent> read(String stream, long afterVersion, int limit);

    /** Events with a position greater than {@code afterPosition}, in order, at most {@code limit}. */
    List<StoredEvent> readAll(long afterPosition, int limit);

    /** The event with this id, if it has been appended. */
    Optional<StoredEvent> event(java.util.UUID eventId);

    /** The position of the newest event; 0 for an empty log. */
    long head();

    /**
     * How far these streams had come at a position: for each that had an event by then, the version of its newest one at or
     * before the position. One question to the database, however many streams; the answer for a position at or before
     * {@link #head()} never changes.
     */
    Map<String, Long> versions(Collection<String> streams, long position);

    /** The streams that have events and whose names begin with a prefix, in the order of their names. */
    List<String> streams(String prefix);

    /** The receipts of those of these command ids that have been appended. */
    Map<String, Receipt> receipts(Collection<String> commandIds);

    /** The stream that has claimed a key, if any. */
    Optional<String> claimant(String scope, String key);

    /** All keys claimed in a scope, with the streams that claimed them, in the order of claiming. */
    Map<String, String> claims(String scope);

    /**
     * Calls {@code wake} soon after events have been committed, by this process or another; calls may be merged and may
     * come without cause. {@code wake} must not block.
     *
     * @return closes the subscription
     */
    AutoCloseable onAppend(Runnable wake);
}
