package org.balcony.ledger.postgres;

import javax.sql.DataSource;

/** Creates and upgrades the tables of a log, and grants the running roles the little they need. */
public final class LedgerSchema {

    private static final String TABLES = "db/ledger/V1__log.sql";

    private LedgerSchema() {}

    /**
     * Brings schema {@code ledger} to the newest version.
     *
     * @param owner connects as the role that owns the tables, which is not the running role
     * @param runningRole the role of the running application: it may insert into and select from the log, nothing else
     */
    public static void migrate(DataSource owner, String runningRole) {
        migrate(owner, runningRole, LogSchema.LEDGER);
    }

    /** The same for a log in a schema of its own. */
    public static void migrate(DataSource owner, String runningRole, LogSchema schema) {
        Migration.run(owner, schema, runningRole, LogScripts.of(schema, TABLES, "db/ledger-writer/afterMigrate.sql"));
    }

    /**
     * The same for an application that only reads.
     *
     * @param readingRole may select from the log and keep the checkpoints it has signed
     */
    public static void migrateForReading(DataSource owner, String readingRole) {
        Migration.run(
                owner,
                LogSchema.LEDGER,
                readingRole,
                LogScripts.of(LogSchema.LEDGER, TABLES, "db/ledger-reader/afterMigrate.sql"));
    }
}
