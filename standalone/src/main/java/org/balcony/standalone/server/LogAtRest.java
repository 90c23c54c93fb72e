package org.balcony.standalone.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.checkpoint.NoteVerifier;
import org.balcony.ledger.checkpoint.SigningKeyFile;
import org.balcony.standalone.data.DataDirectory;
import org.balcony.standalone.data.ServerNote;
import org.balcony.standalone.database.DatabaseRole;
import org.balcony.standalone.database.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The log as it lies in a database, whether a server runs on it or not. */
public final class LogAtRest implements AutoCloseable {

    private final DataSource connections;
    private final @Nullable Path signingKey;
    private final List<AutoCloseable> open;

    private LogAtRest(DataSource connections, @Nullable Path signingKey, List<AutoCloseable> open) {
        this.connections = connections;
        this.signingKey = signingKey;
        this.open = open;
    }

    /**
     * Reaches the log: of the database at {@code databaseUrl} if given, otherwise of the data directory, whose embedded
     * database is started for the time if no server runs it already.
     */
    public static LogAtRest open(Path directory, @Nullable String databaseUrl) throws IOException {
        return open(directory, databaseUrl, DatabaseRole.QUERY);
    }

    /** The same as the role that owns the tables; a URL must name that role. */
    public static LogAtRest openAsOwner(Path directory, @Nullable String databaseUrl) throws IOException {
        return open(directory, databaseUrl, DatabaseRole.OWNER);
    }

    /** Where the master key of a data directory lies. */
    public static Path masterKey(Path directory) throws IOException {
        return DataDirectory.existing(directory)
                .map(Databases::masterKey)
                .orElseThrow(() -> new IOException("there is no record in " + directory));
    }

    private static LogAtRest open(Path directory, @Nullable String databaseUrl, DatabaseRole role) throws IOException {
        Optional<DataDirectory> data = DataDirectory.existing(directory);
        Path key = data.map(Databases::signingKey).filter(Files::exists).orElse(null);
        if (databaseUrl != null) {
            return new LogAtRest(DatabaseAddress.connections(databaseUrl), key, List.of());
        }
        DataDirectory there = data.orElseThrow(() -> new IOException("there is no record in " + directory));
        Optional<DataDirectory.Hold> hold = there.hold();
        if (hold.isEmpty()) {
            ServerNote note = ServerNote.in(there)
                    .filter(running -> running.databasePort() != 0)
                    .orElseThrow(() -> new IOException("the server on " + there.root()
                            + " is still starting or has its database elsewhere; try again or give --database-url"));
            return new LogAtRest(
                    login(EmbeddedDatabase.urlOn(note.databasePort()), role, EmbeddedDatabase.password(there, role)),
                    key,
                    List.of());
        }
        if (!Files.exists(there.postgres())) {
            hold.get().close();
            throw new IOException("there is no record in " + there.root());
        }
        EmbeddedDatabase database;
        try {
            database = EmbeddedDatabase.start(there);
        } catch (IOException | RuntimeException failed) {
            hold.get().close();
            throw failed;
        }
        return new LogAtRest(login(database.url(), role, database.password(role)), key, List.of(database, hold.get()));
    }

    /** Connections that may read the log. */
    public DataSource connections() {
        return connections;
    }

    /** The keys its checkpoints are signed with. */
    public List<NoteVerifier> keys() throws IOException {
        return signingKey == null
                ? List.of()
                : List.of(new NoteSigner(Databases.LOG_NAME, SigningKeyFile.read(signingKey)).verifier());
    }

    private static DataSource login(String url, DatabaseRole role, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(role.roleName());
        source.setPassword(password);
        return source;
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (Exception failed) {
                throw new IOException("the database did not stop: " + failed.getMessage(), failed);
            }
        }
    }
}
