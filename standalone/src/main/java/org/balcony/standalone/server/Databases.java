package org.balcony.standalone.server;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.balcony.ledger.LogProofs;
import org.balcony.ledger.Snapshots;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.postgres.LedgerSchema;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresLogProofs;
import org.balcony.ledger.postgres.PostgresSnapshots;
import org.balcony.query.platform.projection.QuerySchema;
import org.balcony.standalone.data.DataDirectory;
import org.balcony.standalone.database.DatabaseRole;
import org.balcony.standalone.database.EmbeddedDatabase;
import org.balcony.standalone.server.Pools.Login;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The log and the views of one database, each under its own role.
 *
 * @param ledger the log, as the command side may use it
 * @param writing connections of the command side
 * @param reading connections of the query side
 */
record Databases(PostgresLedger ledger, HikariDataSource writing, HikariDataSource reading) implements AutoCloseable {

    /** The origin of the checkpoints of a standalone log. */
    static final String LOG_NAME = "localhost/balcony";

    private static final String EXAMPLE =
            "--database-url must be like jdbc:postgresql://host:port/database?user=…&password=…";

    /** States of streams that may be thrown away. */
    Snapshots snapshots() {
        return new PostgresSnapshots(writing);
    }

    /** Evidence of the log, signed with a key. */
    LogProofs proofs(NoteSigner signer) {
        return new PostgresLogProofs(writing, signer);
    }

    /** Brings the tables of the embedded database to the newest version and connects both sides. */
    static Databases of(EmbeddedDatabase database) throws IOException {
        return of(
                login(database, DatabaseRole.OWNER),
                login(database, DatabaseRole.COMMAND),
                login(database, DatabaseRole.QUERY));
    }

    /** The same for a database elsewhere, whose address names the owner of the tables; both sides use that role. */
    static Databases of(String url) throws IOException {
        PGSimpleDataSource named = owner(url);
        Login owner =
                new Login(url, String.valueOf(named.getUser()), named.getPassword() == null ? "" : named.getPassword());
        return of(owner, owner, owner);
    }

    /** Unpooled connections as the role that the address names. */
    static PGSimpleDataSource owner(String url) throws IOException {
        PGSimpleDataSource named = new PGSimpleDataSource();
        try {
            named.setURL(url);
        } catch (IllegalArgumentException malformed) {
            throw new IOException(EXAMPLE, malformed);
        }
        if (named.getUser() == null) {
            throw new IOException(EXAMPLE);
        }
        return named;
    }

    /** Where the key lies that signs checkpoints. */
    static Path signingKey(DataDirectory data) {
        return data.keys().resolve("log.key");
    }

    private static Databases of(Login owner, Login command, Login query) throws IOException {
        PGSimpleDataSource owning = new PGSimpleDataSource();
        owning.setURL(owner.url());
        owning.setUser(owner.user());
        owning.setPassword(owner.password());
        try {
            LedgerSchema.migrate(owning, command.user());
            letRead(owning, query.user());
            QuerySchema.migrate(owning, query.user());
        } catch (RuntimeException | SQLException failed) {
            throw new IOException("the tables could not be brought to this version: " + failed.getMessage(), failed);
        }
        HikariDataSource writing = Pools.of("balcony-command", command, 12, Duration.ofSeconds(10));
        HikariDataSource reading = Pools.of("balcony-query", query, 12, Duration.ofSeconds(60));
        return new Databases(PostgresLedger.open(writing, writing, LedgerSettings.standard()), writing, reading);
    }

    private static Login login(EmbeddedDatabase database, DatabaseRole role) {
        return new Login(database.url(), role.roleName(), database.password(role));
    }

    private static void letRead(DataSource owner, String role) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            String name = statement.enquoteIdentifier(role, true);
            statement.execute("grant usage on schema ledger to " + name);
            statement.execute("grant select on all tables in schema ledger to " + name);
        }
    }

    @Override
    public void close() {
        ledger.close();
        reading.close();
        writing.close();
    }
}
