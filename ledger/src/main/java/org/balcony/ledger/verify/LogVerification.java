package org.balcony.ledger.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.checkpoint.Checkpoint;
import org.balcony.ledger.checkpoint.NoteVerifier;
import org.balcony.ledger.checkpoint.SignedNote;
import org.balcony.ledger.postgres.LogSchema;
import org.balcony.ledger.verify.VerifyReport.Broken;
import org.jspecify.annotations.Nullable;

/** Verifies a log in PostgreSQL from its first event to its last, as it is at one moment, while it goes on growing. */
public final class LogVerification {

    private static final int FETCH = 1_000;
    private static final String EVENTS = """
            select position, stream, version, event_id, type, schema_version, recorded_at, payload, metadata, leaf_hash
            from {log}.events order by position
            """;
    private static final String COMMANDS = """
            select command_id, stream, stream_version, last_position, event_count, recorded_at
            from {log}.commands order by last_position, event_count
            """;

    private final DataSource source;
    private final LogSchema schema;
    private final List<NoteVerifier> keys;

    /**
     * A verification.
     *
     * @param source gives connections of a role that may select from the log
     * @param keys the keys that checkpoints have been signed with, the newest and those before it
     */
    public LogVerification(DataSource source, List<NoteVerifier> keys) {
        this(source, keys, LogSchema.LEDGER);
    }

    /** The same of the log in a schema. */
    public LogVerification(DataSource source, List<NoteVerifier> keys, LogSchema schema) {
        this.source = source;
        this.schema = schema;
        this.keys = List.copyOf(keys);
    }

    /** Verifies the log against itself and the checkpoints it has stored. */
    public VerifyReport verify() {
        return verify(List.of(), ExportedTiles.none());
    }

    /**
     * Verifies the log, also against what was kept elsewhere.
     *
     * @param olderCheckpoints signed notes
     * @param exported tiles of an earlier time, for the exact position of a change that checkpoints only enclose
     */
    public VerifyReport verify(List<String> olderCheckpoints, ExportedTiles exported) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                statement.execute("set local work_mem = '128MB'");
            }
            VerifyReport report = verify(connection, olderCheckpoints, exported);
            connection.rollback();
            return report;
        } catch (SQLException e) {
            throw new LedgerUnavailable("the log could not be read", e);
        }
    }

    private VerifyReport verify(Connection connection, List<String> olderCheckpoints, ExportedTiles exported)
            throws SQLException {
        List<String> notes = new ArrayList<>(olderCheckpoints);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(schema.in("select note from {log}.checkpoints order by size"))) {
            while (row.next()) {
                notes.add(row.getString(1));
            }
        }
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (String note : notes) {
            Optional<Checkpoint> checkpoint = checkpoint(note);
            if (checkpoint.isEmpty()) {
                return new Broken(1, Long.MAX_VALUE, "a checkpoint is not signed by a known key: " + note);
            }
            checkpoints.add(checkpoint.get());
        }
        Walk walk = new Walk(nodes(connection), checkpoints, exported);
        Findings receipts = walk(connection, walk);
        return report(walk, receipts);
    }

    private static VerifyReport report(Walk walk, Findings receipts) {
        Optional<Broken> inLog = walk.findings.first();
        Optional<Broken> inReceipts = receipts.first();
        if (inLog.isPresent()) {
            return inLog.get();
        }
        return inReceipts
                .<VerifyReport>map(broken -> broken)
                .orElseGet(() -> new VerifyReport.Sound(walk.frontier.size(), walk.root(), walk.checkpointsPassed));
    }

    private Optional<Checkpoint> checkpoint(String written) {
        try {
            SignedNote note = SignedNote.parse(written);
            return keys.stream().anyMatch(key -> key.verifies(note))
                    ? Optional.of(Checkpoint.parse(note.text()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Map<Walk.Node, byte[]> nodes(Connection connection) throws SQLException {
        Map<Walk.Node, byte[]> nodes = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(schema.in("select level, index, hash from {log}.tree"))) {
            while (row.next()) {
                nodes.put(new Walk.Node(row.getInt(1), row.getLong(2)), row.getBytes(3));
            }
        }
        return nodes;
    }

    private Findings walk(Connection connection, Walk walk) throws SQLException {
        try (PreparedStatement events = connection.prepareStatement(schema.in(EVENTS));
                PreparedStatement commands = connection.prepareStatement(schema.in(COMMANDS))) {
            events.setFetchSize(FETCH);
            commands.setFetchSize(FETCH);
            try (ResultSet event = events.executeQuery();
                    ResultSet command = commands.executeQuery();
                    Pipeline pipeline = new Pipeline(walk)) {
                Receipts receipts = new Receipts(() -> command.next() ? command(command) : null);
                long size = 0;
                while (event.next()) {
                    Row row = event(event);
                    receipts.event(row);
                    pipeline.accept(row);
                    size = row.position();
                }
                receipts.end(size);
                pipeline.finish();
                end(connection, walk);
                return receipts.findings();
            }
        }
    }

    private void end(Connection connection, Walk walk) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery(schema.in("select size, frontier from {log}.head"))) {
            if (head.next()) {
                walk.end(head.getLong(1), head.getBytes(2));
            } else {
                walk.end(0, new byte[0]);
            }
        }
    }

    private static Row event(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getBytes(8),
                row.getBytes(9),
                row.getBytes(10));
    }

    private static @Nullable CommandRow command(ResultSet row) throws SQLException {
        return new CommandRow(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getInt(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
