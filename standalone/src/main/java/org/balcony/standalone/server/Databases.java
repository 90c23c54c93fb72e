package org.balcony.standalone.server;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.balcony.ledger.LogProofs;
import org.balcony.ledger.Snapshots;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.postgres.DatabaseSettings;
import org.balcony.ledger.postgres.LedgerSchema;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresLogProofs;
import org.balcony.ledger.postgres.PostgresSnapshots;
import org.balcony.ledger.vault.MasterKey;
import org.balcony.ledger.vault.Vault;
import org.balcony.ledger.vault.VaultSchema;
import org.balcony.query.platform.access.AccessLog;
import org.balcony.query.platform.projection.QuerySchema;
import org.balcony.standalone.data.DataDirectory;
import org.balcony.standalone.database.DatabaseRole;
import org.balcony.standalone.database.EmbeddedDatabase;

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

    private static final Duration WRITING = Duration.ofSeconds(10);
    private static final Duration READING = Duration.ofSeconds(20);

    /** States of streams that may be thrown away. */
    Snapshots snapshots() {
        return new PostgresSnapshots(writing);
    }

    /** The keys of entrusted texts, under a master key. */
    Vault vault(MasterKey master) {
        return new Vault(writing, master);
    }

    /** Evidence of the log, signed with a key. */
    LogProofs proofs(NoteSigner signer) {
        return new PostgresLogProofs(writing, signer);
    }

    /** The access log, signed with the same key. */
    AccessLog accessLog(NoteSigner signer) {
        return AccessLog.open(reading, signer, Clock.systemUTC());
    }

    /** Brings the tables of the embedded database to the newest version and connects both sides. */
    static Databases of(EmbeddedDatabase database) throws IOException {
        return of(login(database, DatabaseRole.COMMAND), login(database, DatabaseRole.QUERY));
    }

    /** The same for a database elsewhere; both sides use one role, and it migrates where no owner is named. */
    static Databases of(DatabaseSettings database) throws IOException {
        DatabaseSettings both = database.owner() != null
                ? database
                : new DatabaseSettings(
                        database.url(),
                        database.user(),
                        database.password(),
                        database.user(),
                        database.password(),
                        database.connections());
        return of(both, both);
    }

    /** Where the key lies that signs checkpoints. */
    static Path signingKey(DataDirectory data) {
        return data.keys().resolve("log.key");
    }

    /** Where the key lies that wraps the keys of sealed texts. */
    static Path masterKey(DataDirectory data) {
        return data.keys().resolve("master.key");
    }

    private static Databases of(DatabaseSettings command, DatabaseSettings query) throws IOException {
        try {
            command.migrating().ifPresent(owner -> migrate(owner, command.user(), query.user()));
        } catch (RuntimeException failed) {
            throw new IOException("the tables could not be brought to this version: " + failed.getMessage(), failed);
        }
        HikariDataSource writing = command.pool("balcony-command", WRITING);
        HikariDataSource reading = query.pool("balcony-query", READING);
        return new Databases(PostgresLedger.open(writing, writing, LedgerSettings.standard()), writing, reading);
    }

    private static void migrate(DataSource owner, String writer, String reader) {
        LedgerSchema.migrate(owner, writer);
        VaultSchema.migrate(owner, writer);
        if (!reader.equals(writer)) {
            LedgerSchema.migrateForReading(owner, reader);
            VaultSchema.migrateForReading(owner, reader);
        }
        QuerySchema.migrate(owner, reader);
    }

    private static DatabaseSettings login(EmbeddedDatabase database, DatabaseRole role) {
        return new DatabaseSettings(
                database.url(),
                role.roleName(),
                database.password(role),
                DatabaseRole.OWNER.roleName(),
                database.password(DatabaseRole.OWNER),
                null);
    }

    @Override
    public void close() {
        ledger.close();
        reading.close();
        writing.close();
    }
}
