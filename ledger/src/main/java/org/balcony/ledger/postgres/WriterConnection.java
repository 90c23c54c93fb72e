package org.balcony.ledger.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection a ledger writes through; opened when needed, opened anew after a loss. */
final class WriterConnection {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final DataSource source;
    private final Duration patience;
    private @Nullable Connection open;

    WriterConnection(DataSource source, Duration patience) {
        this.source = source;
        this.patience = patience;
    }

    boolean isOpen() {
        return open != null;
    }

    Connection get() throws SQLException {
        if (open == null) {
            open = connect();
        }
        return open;
    }

    private Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        try {
            prepare(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
        connection.unwrap(PGConnection.class).setPrepareThreshold(1);
        try (Statement statement = connection.createStatement()) {
            // one plan for all batches; a process that hangs while it holds the head must let go of it
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("set jit = off");
            statement.execute("set idle_in_transaction_session_timeout = " + patience.toMillis() / 2);
            statement.execute("set statement_timeout = " + patience.toMillis());
            statement.execute("select set_config('synchronous_commit', 'on', false)"
                    + " where current_setting('synchronous_commit') in ('off', 'local')");
            try (ResultSet row = statement.executeQuery("show fsync")) {
                row.next();
                if (!"on".equals(row.getString(1))) {
                    log.warn("PostgreSQL runs with fsync off: a crash of its machine may lose what was acknowledged");
                }
            }
        }
    }

    /** Begins a transaction; the next statement carries it along. */
    Connection begin() throws SQLException {
        Connection connection = get();
        connection.setAutoCommit(false);
        return connection;
    }

    void commit() throws SQLException {
        get().commit();
        get().setAutoCommit(true);
    }

    /** Leaves a failed transaction, and the connection with it if it does not work any more. */
    void rollback() {
        if (open == null) {
            return;
        }
        try {
            if (!open.getAutoCommit()) {
                open.rollback();
                open.setAutoCommit(true);
            }
        } catch (SQLException e) {
            drop();
        }
    }

    void drop() {
        Connection lost = open;
        open = null;
        if (lost != null) {
            try {
                lost.close();
            } catch (SQLException e) {
                log.debug("closing a lost connection", e);
            }
        }
    }
}
