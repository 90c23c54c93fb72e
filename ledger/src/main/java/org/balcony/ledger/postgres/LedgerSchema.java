package org.balcony.ledger.postgres;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Creates and upgrades the tables of the log, and grants the running role the little it needs. */
public final class LedgerSchema {

    private LedgerSchema() {}

    /**
     * Brings schema {@code ledger} to the newest version.
     *
     * @param owner connects as the role that owns the tables, which is not the running role
     * @param runningRole the role of the running application: it may insert into and select from the log, nothing else
     */
    public static void migrate(DataSource owner, String runningRole) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("ledger")
                .table("schema_history")
                .locations("classpath:db/ledger")
                .placeholders(Map.of("runningRole", quoted(runningRole)))
                .load()
                .migrate();
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
