package org.balcony.ledger.postgres;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.balcony.ledger.Append;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * The log on PostgreSQL. Several may append to one database, in this process or others: they keep one dense order.
 *
 * <p>A position that was returned is on the disk of the database, under this position for ever, and so is every lower one. A
 * crash, of this process or of the database, can lose only what was not answered yet; whether such a command is in the log
 * can be asked by its id, or found out by sending it again. With {@code fsync} or {@code full_page_writes} switched off, or
 * when the disk lies about having written, PostgreSQL cannot keep this promise, and neither can the ledger.
 */
public final class PostgresLedger implements Ledger, AutoCloseable {

    private final LedgerSettings settings;
    private final DataSource writes;
    private final Reads reads;
    private final Lookups lookups;
    private final WriterConnection connection;
    private final Queue queue;
    private final Bell bell = new Bell();
    private final Announcer announcer;
    private @Nullable Listener listener;

    private PostgresLedger(DataSource writes, DataSource reads, LedgerSettings settings) {
        this.settings = settings;
        this.writes = writes;
        this.reads = new Reads(reads, settings.schema());
        this.lookups = new Lookups(settings.schema());
        this.announcer = new Announcer(writes, settings.schema().channel());
        this.connection = new WriterConnection(writes, settings.patience());
        var writer = new PersistentWriter(connection, new BatchWriter(connection, settings), settings, this::appended);
        this.queue = new Queue(writer, settings.batchEvents(), settings.batchBytes());
    }

    /**
     * Opens the log as the running role. Connects when first needed, so that it may be opened while the database is away.
     *
     * @param writes gives the three connections that are kept: one to write, one to announce, one to listen
     * @param reads gives connections for reading, pooled if reads are frequent
     */
    public static PostgresLedger open(DataSource writes, DataSource reads, LedgerSettings settings) {
        return new PostgresLedger(writes, reads, settings);
    }

    @Override
    public List<Receipt> append(List<Append> appends) {
        appends.forEach(Admissible::check);
        if (appends.isEmpty()) {
            return List.of();
        }
        Unit unit = new Unit(appends, System.nanoTime() + settings.patience().toNanos());
        queue.submit(unit);
        return unit.receipts();
    }

    @Override
    public List<StoredEvent> read(String stream, long afterVersion, int limit) {
        return reads.list(
                EventRow::read,
                "select " + EventRow.COLUMNS
                        + " from {log}.events where stream = ? and version > ? order by version limit ?",
                stream,
                afterVersion,
                limit);
    }

    @Override
    public List<StoredEvent> readAll(long afterPosition, int limit) {
        return reads.list(
                EventRow::read,
                "select " + EventRow.COLUMNS + " from {log}.events where position > ? order by position limit ?",
                afterPosition,
                limit);
    }

    @Override
    public Optional<StoredEvent> event(UUID eventId) {
        return reads
                .list(EventRow::read, "select " + EventRow.COLUMNS + " from {log}.events where event_id = ?", eventId)
                .stream()
                .findFirst();
    }

    @Override
    public long head() {
        return reads.with(lookups::size);
    }

    @Override
    public Map<String, Long> versions(Collection<String> streams, long position) {
        return streams.isEmpty() ? Map.of() : reads.with(open -> lookups.versions(open, streams, position));
    }

    @Override
    public List<String> streams(String prefix) {
        return reads.list(
                row -> row.getString(1),
                "select stream from {log}.events where version = 1 and stream >= ? and stream < ? order by stream",
                prefix,
                prefix + Character.MAX_VALUE);
    }

    @Override
    public Map<String, Receipt> receipts(Collection<String> commandIds) {
        return commandIds.isEmpty() ? Map.of() : reads.with(open -> lookups.receipts(open, commandIds));
    }

    @Override
    public Optional<String> claimant(String scope, String key) {
        return reads
                .list(
                        row -> row.getString(1),
                        "select stream from {log}.claims where scope = ? and key = ?",
                        scope,
                        key)
                .stream()
                .findFirst();
    }

    @Override
    public Map<String, String> claims(String scope) {
        Map<String, String> claims = new LinkedHashMap<>();
        reads.list(
                row -> claims.put(row.getString(1), row.getString(2)),
                "select key, stream from {log}.claims where scope = ? order by ordinal",
                scope);
        return claims;
    }

    @Override
    public synchronized AutoCloseable onAppend(Runnable wake) {
        if (listener == null) {
            listener = new Listener(writes, announcer, lookups, bell::pull);
        }
        return bell.subscribe(wake);
    }

    /** Writes what is waiting, refuses what comes later, and lets go of its connections. */
    @Override
    public synchronized void close() {
        queue.close();
        connection.drop();
        announcer.close();
        bell.close();
        if (listener != null) {
            listener.close();
        }
    }

    private void appended() {
        bell.pull();
        announcer.tell();
    }
}
