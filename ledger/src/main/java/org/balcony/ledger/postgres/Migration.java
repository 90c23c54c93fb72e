package org.balcony.ledger.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.balcony.ledger.LedgerUnavailable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a schema to the newest version and grants a running role what it needs, one process at a time: PostgreSQL refuses
 * concurrent grants on one table, and nodes like to start together. A schema that is newer than the program is refused.
 */
public final class Migration {

    private static final String LOCK = "hashtextextended('balcony/migration', 0)";

    private Migration() {}

    /**
     * Runs the scripts of some places.
     *
     * @param owner connects as the role that owns the tables
     * @param schema the schema, created where it is missing
     * @param runningRole fills the placeholder of this name, quoted
     * @param locations where the scripts lie on the class path
     */
    public static void run(DataSource owner, String schema, String runningRole, String... locations) {
        run(owner, schema, runningRole, Flyway.configure().locations(locations));
    }

    /** Runs the scripts of a log in its schema. */
    static void run(DataSource owner, LogSchema schema, String runningRole, LogScripts scripts) {
        run(owner, schema.name(), runningRole, Flyway.configure().resourceProvider(scripts));
    }

    private static void run(DataSource owner, String schema, String runningRole, FluentConfiguration scripts) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                scripts.dataSource(owner)
                        .schemas(schema)
                        .table("schema_history")
                        .placeholders(Map.of("runningRole", quoted(runningRole)))
                        .ignoreMigrationPatterns(new String[0])
                        .load()
                        .migrate();
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new LedgerUnavailable("the owner of the tables cannot reach the database: " + e.getMessage(), e);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
