package org.balcony.query.stream.kafka;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** A PostgreSQL advisory lock on a connection of its own: whoever holds it publishes; it is lost with the connection. */
final class PublisherLock implements AutoCloseable {

    private static final int SECONDS = 5;

    private final Connection connection;
    private final String name;

    private PublisherLock(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** The lock, if nobody else holds it. */
    static Optional<PublisherLock> tryTake(DataSource database, String name) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(true);
            if (ask(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))", name)) {
                return Optional.of(new PublisherLock(connection, name));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    /** Whether the connection, and the lock with it, is still there. */
    boolean held() throws SQLException {
        return connection.isValid(SECONDS);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            // The connection goes back to its pool and would take the lock along.
            ask(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", name);
        }
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(SECONDS);
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
