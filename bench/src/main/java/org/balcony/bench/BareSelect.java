package org.balcony.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the whole log in the order of its positions and decodes its JSON, and does nothing with it. */
final class BareSelect implements Contender {

    private static final int PAGE = 5_000;

    private final DataSource database;
    private final JsonMapper json = new JsonMapper();

    BareSelect(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "bare SELECT with JSON decoding";
    }

    @Override
    public void command(int reader) throws SQLException {
        if (read() == 0) {
            throw new IllegalStateException("an empty log");
        }
    }

    /** How many events were read. */
    long read() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(PAGE);
                try (ResultSet rows =
                        statement.executeQuery("SELECT payload, metadata FROM ledger.events ORDER BY position")) {
                    long read = 0;
                    while (rows.next()) {
                        json.readTree(rows.getBytes(1));
                        json.readTree(rows.getBytes(2));
                        read++;
                    }
                    return read;
                }
            }
        }
    }

    @Override
    public Correctness check(long passes) {
        return new Correctness(0, 0, 0);
    }

    @Override
    public void close() {}
}
