package org.balcony.query.platform.projection;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
        Flyway.configure()
                .dataSource(owner)
                .schemas("query")
                .table("schema_history")
                .locations("classpath:db/query")
                .placeholders(Map.of("runningRole", '"' + runningRole.replace("\"", "\"\"") + '"'))
                .load()
                .migrate();
    }
}
