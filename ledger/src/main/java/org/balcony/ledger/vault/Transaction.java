package org.balcony.ledger.vault;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.balcony.ledger.LedgerUnavailable;

/** Work on the vault's tables that happens whole or not at all. */
final class Transaction {

    /** What is done with the connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, GeneralSecurityException;
    }

    private Transaction() {}

    /**
     * Does it.
     *
     * @throws LedgerUnavailable if the database cannot be reached or refuses
     */
    static <T> T of(DataSource connections, Work<T> work) throws GeneralSecurityException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T done = work.on(connection);
                connection.commit();
                return done;
            } catch (SQLException | GeneralSecurityException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    static LedgerUnavailable unreachable(SQLException e) {
        return new LedgerUnavailable("the keys cannot be reached: " + e.getMessage(), e);
    }
}
