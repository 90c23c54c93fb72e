package org.balcony.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.balcony.events.value.StreamId;

/** Counts in the log what has become of the findings that were acknowledged. */
final class LogCheck {

    private LogCheck() {}

    static Correctness of(DataSource database, List<StreamId> cases, long acknowledged) throws SQLException {
        long stored = 0;
        long doubled = 0;
        long reordered = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("""
                        SELECT count(*) FILTER (WHERE type = 'balcony.assessment.finding-recorded'),
                          count(*) - count(DISTINCT event_id), max(version) - count(*),
                          count(*) FILTER (WHERE version <> nth)
                        FROM (SELECT *, row_number() OVER (ORDER BY position) AS nth
                              FROM ledger.events WHERE stream = ?) AS events""")) {
            for (StreamId one : cases) {
                count.setString(1, one.toString());
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    stored += row.getLong(1);
                    doubled += row.getLong(2);
                    reordered += Math.abs(row.getLong(3)) + row.getLong(4);
                }
            }
        }
        return new Correctness(
                Math.max(0, acknowledged - stored), reordered, doubled + Math.max(0, stored - acknowledged));
    }
}
