package org.balcony.command.platform.vault;

import javax.sql.DataSource;
import org.balcony.ledger.postgres.Migration;

/** Creates and upgrades schema {@code vault}, where wrapped keys lie apart from the log. */
public final class VaultSchema {

    private VaultSchema() {}

    /**
     * Brings schema {@code vault} to the newest version.
     *
     * @param owner connects as the role that owns the tables
     * @param runningRole the role of the command side: it may add and read keys
     */
    public static void migrate(DataSource owner, String runningRole) {
        Migration.run(owner, "vault", runningRole, "classpath:db/vault", "classpath:db/vault-grants");
    }
}
