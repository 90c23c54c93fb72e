package org.balcony.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;

/** The limit of the database: one INSERT with its own commit per command, into a table indexed as an event table is. */
final class RawInsert implements Contender {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS raw_events (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              stream text NOT NULL, version bigint NOT NULL, event_id uuid NOT NULL UNIQUE, type text NOT NULL,
              recorded_at timestamptz NOT NULL DEFAULT now(), payload bytea NOT NULL, metadata bytea NOT NULL,
              UNIQUE (stream, version))""";

    private final Writer[] writers;
    private final byte[] payload;
    private final byte[] metadata = "m".repeat(400).getBytes(StandardCharsets.UTF_8);

    RawInsert(DataSource database, int writers, int payloadBytes) throws SQLException {
        this.payload = "p".repeat(payloadBytes).getBytes(StandardCharsets.UTF_8);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        this.writers = new Writer[writers];
        for (int i = 0; i < writers; i++) {
            this.writers[i] = new Writer(database);
        }
    }

    @Override
    public String name() {
        return "raw INSERT + commit";
    }

    @Override
    public void command(int writer) throws SQLException {
        writers[writer].insert();
    }

    @Override
    public Correctness check(long acknowledged) throws SQLException {
        try (Statement statement = writers[0].connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM raw_events")) {
            rows.next();
            return new Correctness(Math.max(0, acknowledged - rows.getLong(1)), 0, 0);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Writer writer : Arrays.asList(writers)) {
            writer.connection.close();
        }
    }

    private final class Writer {

        private final Connection connection;
        private final PreparedStatement insert;
        private final String stream = "case/" + UUID.randomUUID();
        private long version;

        Writer(DataSource database) throws SQLException {
            connection = database.getConnection();
            connection.setAutoCommit(true);
            insert = connection.prepareStatement(
                    "INSERT INTO raw_events (stream, version, event_id, type, payload, metadata) VALUES (?,?,?,?,?,?)");
        }

        void insert() throws SQLException {
            insert.setString(1, stream);
            insert.setLong(2, ++version);
            insert.setObject(3, UUID.randomUUID());
            insert.setString(4, "balcony.assessment.finding-recorded");
            insert.setBytes(5, payload);
            insert.setBytes(6, metadata);
            insert.executeUpdate();
        }
    }
}
