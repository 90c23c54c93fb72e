package org.balcony.ledger.vault;

import javax.sql.DataSource;
import org.balcony.ledger.postgres.Migration;

/** Creates and upgrades schema {@code vault}, where wrapped keys lie apart from the log. */
public final class VaultSchema {

    private VaultSchema() {}

    /**
     * Brings schema {@code vault} to the newest version.
     *
     * @param owner connects as the role that owns the tables
     * @param runningRole the role of an application that seals: it may add, read and destroy keys
     */
    public static void migrate(DataSource owner, String runningRole) {
        Migration.run(owner, "vault", runningRole, "classpath:db/vault", "classpath:db/vault-writer");
    }

    /**
     * The same for an application that only opens what others have sealed.
     *
     * @param readingRole may read keys, and neither add nor destroy any
     */
    public static void migrateForReading(DataSource owner, String readingRole) {
        Migration.run(owner, "vault", readingRole, "classpath:db/vault", "classpath:db/vault-reader");
    }
}
