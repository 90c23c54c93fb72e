package org.balcony.ledger.postgres;

import java.sql.PreparedStatement;
import java.util.Optional;
import javax.sql.DataSource;
import org.balcony.ledger.Snapshots;

/** Snapshots in a table beside the log. */
public final class PostgresSnapshots implements Snapshots {

    private static final String STORE = """
            insert into {log}.snapshots (stream, version, type, revision, payload) values (?, ?, ?, ?, ?)
            on conflict (stream) do update
              set version = excluded.version, type = excluded.type, revision = excluded.revision, payload = excluded.payload
              where snapshots.version <= excluded.version
            """;

    private final Reads database;

    /** Keeps snapshots through connections of the running role. */
    public PostgresSnapshots(DataSource running) {
        this.database = new Reads(running, LogSchema.LEDGER);
    }

    @Override
    public void store(Snapshot snapshot) {
        database.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LogSchema.LEDGER.in(STORE))) {
                statement.setString(1, snapshot.stream());
                statement.setLong(2, snapshot.version());
                statement.setString(3, snapshot.type());
                statement.setString(4, snapshot.revision());
                statement.setBytes(5, snapshot.payload());
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public Optional<Snapshot> read(String stream) {
        return database
                .list(
                        row -> new Snapshot(
                                stream, row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4)),
                        "select version, type, revision, payload from {log}.snapshots where stream = ?",
                        stream)
                .stream()
                .findFirst();
    }
}
