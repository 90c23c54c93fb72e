package org.balcony.query.platform.projection;

import javax.sql.DataSource;
import org.balcony.ledger.postgres.Migration;

/** Creates and upgrades schema {@code query}: the registry of builds and the tokens. Builds create their own tables. */
public final class QuerySchema {

    private QuerySchema() {}

    /**
     * Brings schema {@code query} to the newest version.
     *
     * @param owner connects as a role that may create the schema
     * @param runningRole the role of the running application: it may create, fill and drop builds
     */
    public static void migrate(DataSource owner, String runningRole) {
        Migration.run(owner, "query", runningRole, "classpath:db/query", "classpath:db/query-grants");
    }
}
