package org.balcony.query.platform.projection;

import javax.sql.DataSource;
import org.balcony.ledger.postgres.LedgerSchema;
import org.balcony.ledger.postgres.Migration;
import org.balcony.query.platform.access.AccessLog;

/**
 * Creates and upgrades what the query side writes: schema {@code query}, with the registry of builds and the tokens (builds
 * create their own tables), and the access log.
 */
public final class QuerySchema {

    private QuerySchema() {}

    /**
     * Brings schemas {@code query} and {@code access_log} to the newest version.
     *
     * @param owner connects as a role that may create the schema
     * @param runningRole the role of the running application: it may create, fill and drop builds, and may append to the
     *     access log and read it
     */
    public static void migrate(DataSource owner, String runningRole) {
        Migration.run(owner, "query", runningRole, "classpath:db/query", "classpath:db/query-grants");
        LedgerSchema.migrate(owner, runningRole, AccessLog.SCHEMA);
    }
}
