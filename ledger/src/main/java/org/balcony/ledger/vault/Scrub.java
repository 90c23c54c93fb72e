package org.balcony.ledger.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes the tables of the vault anew after something was destroyed, and remembers whether that is still to be done. */
final class Scrub {

    private static final List<String> TABLES = List.of("vault.keys", "vault.identities", "vault.names");
    private static final String DUE = "update vault.scrub set since = pg_current_xact_id()";
    private static final String SINCE = "select since::text from vault.scrub where since is not null";
    private static final String DONE = "update vault.scrub set since = null where since = ?::xid8";

    /** Rows that an older transaction may still see are carried over into the new files. */
    private static final String SEEN = """
            select exists (select from pg_stat_activity
                            where pid <> pg_backend_pid() and datname = current_database() and backend_xmin is not null
                              and age(backend_xmin) >= age(d.since::xid))
              from (select ?::xid8 as since) d where d.since < pg_snapshot_xmax(pg_current_snapshot())""";

    private final DataSource connections;

    Scrub(DataSource connections) {
        this.connections = connections;
    }

    /** Within the transaction that destroys. */
    static void isDue(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(DUE);
        }
    }

    boolean isDue() {
        try (Connection connection = connections.getConnection()) {
            return since(connection) != null;
        } catch (SQLException e) {
            throw Transaction.unreachable(e);
        }
    }

    void now() {
        try (Connection connection = connections.getConnection()) {
            String since = since(connection);
            if (since != null && isSeen(since, connection)) {
                throw new SQLException("an older transaction may still see what was destroyed");
            }
            try (Statement statement = connection.createStatement()) {
                anew(statement);
            }
            if (since != null) {
                done(since, connection);
            }
        } catch (SQLException e) {
            throw Transaction.unreachable(e);
        }
    }

    /** Gives up rather than keep everybody waiting behind it. */
    private static void anew(Statement statement) throws SQLException {
        statement.execute("set lock_timeout = '5s'");
        try {
            for (String table : TABLES) {
                statement.clearWarnings();
                statement.execute("vacuum (full, analyze) " + table);
                if (statement.getWarnings() != null) {
                    // Who may not is not refused but warned, and nothing was done.
                    throw statement.getWarnings();
                }
            }
        } finally {
            statement.execute("reset lock_timeout");
        }
    }

    private static @Nullable String since(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(SINCE)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static boolean isSeen(String since, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SEEN)) {
            select.setString(1, since);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static void done(String since, Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(DONE)) {
            update.setString(1, since);
            update.executeUpdate();
        }
    }
}
