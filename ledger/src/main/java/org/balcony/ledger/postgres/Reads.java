package org.balcony.ledger.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.balcony.ledger.LedgerUnavailable;

/** Questions to the log that need no writer. */
final class Reads {

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Works with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource source;
    private final LogSchema schema;

    Reads(DataSource source, LogSchema schema) {
        this.source = source;
        this.schema = schema;
    }

    <T> List<T> list(Row<T> reader, String sql, Object... parameters) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(schema.in(sql))) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                List<T> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        rows.add(reader.read(row));
                    }
                }
                return rows;
            }
        });
    }

    <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new LedgerUnavailable("the log could not be read", e);
        }
    }
}
