package org.balcony.query.platform.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** Transactions of their own, outside any that Spring keeps, and locks between nodes. */
final class Transactions {

    private static final int LONG_MILLIS = 30 * 60 * 1_000;

    /** Work in a transaction that answers something. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    /** Work in a transaction. */
    @FunctionalInterface
    interface Task {
        void on(Connection connection) throws SQLException;
    }

    private Transactions() {}

    static <T extends @Nullable Object> T in(DataSource source, Work<T> work) {
        return in(source, Connection.TRANSACTION_READ_COMMITTED, work);
    }

    /** Everything the work reads, it reads as of one moment. */
    static <T extends @Nullable Object> T snapshot(DataSource source, Work<T> work) {
        return in(source, Connection.TRANSACTION_REPEATABLE_READ, work);
    }

    static void run(DataSource source, Task task) {
        Transactions.<@Nullable Void>in(source, connection -> {
            task.on(connection);
            return null;
        });
    }

    private static <T extends @Nullable Object> T in(DataSource source, int isolation, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            int before = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(isolation);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setTransactionIsolation(before);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** Lets this connection wait for answers that take long by their nature, until it goes back to its pool. */
    static void patiently(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, LONG_MILLIS);
    }

    /** Waits until no other session holds the lock of a projection. */
    static void lock(String projection, Connection connection) throws SQLException {
        ask("select pg_advisory_lock(hashtextextended('query/' || ?, 0))", projection, connection);
    }

    static void unlock(String projection, Connection connection) throws SQLException {
        ask("select pg_advisory_unlock(hashtextextended('query/' || ?, 0))", projection, connection);
    }

    /** Takes the lock of a projection until the transaction ends, if nobody holds it. */
    static boolean tryLock(String projection, Connection connection) throws SQLException {
        return ask("select pg_try_advisory_xact_lock(hashtextextended('query/' || ?, 0))", projection, connection)
                .equals("t");
    }

    static DataAccessResourceFailureException unavailable(SQLException e) {
        return new DataAccessResourceFailureException("the database did not do what was asked", e);
    }

    private static String ask(String sql, String projection, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, projection);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }
}
