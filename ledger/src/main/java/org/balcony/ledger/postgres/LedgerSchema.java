package org.balcony.ledger.postgres;

import javax.sql.DataSource;

/** Creates and upgrades the tables of the log, and grants the running roles the little they need. */
public final class LedgerSchema {

    private LedgerSchema() {}

    /**
     * Brings schema {@code ledger} to the newest version.
     *
     * @param owner connects as the role that owns the tables, which is not the running role
     * @param runningRole the role of the running application: it may insert into and select from the log, nothing else
     */
    public static void migrate(DataSource owner, String runningRole) {
        Migration.run(owner, "ledger", runningRole, "classpath:db/ledger", "classpath:db/ledger-writer");
    }

    /**
     * The same for an application that only reads.
     *
     * @param readingRole may select from the log and keep the checkpoints it has signed
     */
    public static void migrateForReading(DataSource owner, String readingRole) {
        Migration.run(owner, "ledger", readingRole, "classpath:db/ledger", "classpath:db/ledger-reader");
    }
}
