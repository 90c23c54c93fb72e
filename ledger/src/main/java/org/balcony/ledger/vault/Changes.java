package org.balcony.ledger.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.balcony.ledger.LedgerUnavailable;

/** Whether keys or names have changed anywhere; asks the database at most twice a second. */
final class Changes {

    static final String KEYS = "keys";
    static final String NAMES = "names";

    private static final long FRESH_NANOS = 500_000_000L;
    private static final String SELECT = "select what, number from vault.changes";
    private static final String COUNT = "update vault.changes set number = number + 1 where what = ?";

    /** The counts at a moment. */
    record Numbers(long keys, long names, long asked) {}

    private final DataSource connections;
    private volatile Numbers last;

    Changes(DataSource connections) {
        this.connections = connections;
        this.last = new Numbers(-1, -1, System.nanoTime() - FRESH_NANOS);
    }

    /** The counts, at most half a second old. */
    Numbers now() {
        Numbers known = last;
        if (System.nanoTime() - known.asked >= FRESH_NANOS) {
            known = asked();
            last = known;
        }
        return known;
    }

    /** Asks anew, whenever it is asked next. */
    void forget() {
        Numbers known = last;
        last = new Numbers(known.keys, known.names, System.nanoTime() - FRESH_NANOS);
    }

    /** Tells every node, once the transaction is committed. */
    static void tell(Connection connection, String what) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setString(1, what);
            count.executeUpdate();
        }
    }

    private Numbers asked() {
        long asked = System.nanoTime();
        long keys = 0;
        long names = 0;
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(1).equals(KEYS)) {
                    keys = rows.getLong(2);
                } else {
                    names = rows.getLong(2);
                }
            }
            return new Numbers(keys, names, asked);
        } catch (SQLException e) {
            throw new LedgerUnavailable("the keys cannot be reached: " + e.getMessage(), e);
        }
    }
}
