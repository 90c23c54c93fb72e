package org.balcony.ledger.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.merkle.Frontier;
import org.balcony.ledger.postgres.Memory.LogHead;

/** What is asked of the database in one question about many: by the writer before it decides, and by readers. */
final class Lookups {

    private static final String RECEIPTS = """
            select c.command_id, c.stream, c.stream_version, c.last_position, c.recorded_at, c.request_digest, c.note,
                   array(select e.event_id from {log}.events e
                         where e.position > c.last_position - c.event_count and e.position <= c.last_position
                         order by e.position)
            from {log}.commands c where c.command_id = any (?)
            """;

    private static final String STREAM_HEADS = """
            select s.stream, e.version, e.leaf_hash
            from unnest(?::text[]) as s (stream)
            cross join lateral (select version, leaf_hash from {log}.events
                                where events.stream = s.stream order by version desc limit 1) e
            """;

    private static final String VERSIONS = """
            select s.stream, e.version
            from unnest(?::text[]) as s (stream)
            cross join lateral (select version from {log}.events
                                where events.stream = s.stream and position <= ? order by version desc limit 1) e
            """;

    private static final String CLAIMS = """
            select scope, key, stream from {log}.claims
            where (scope, key) in (select * from unnest(?::text[], ?::text[]))
            """;

    private final LogSchema schema;

    Lookups(LogSchema schema) {
        this.schema = schema;
    }

    LogHead head(Connection connection, boolean lock) throws SQLException {
        String sql = "select size, recorded_at, frontier from {log}.head" + (lock ? " for update" : "");
        try (PreparedStatement statement = connection.prepareStatement(schema.in(sql));
                ResultSet row = statement.executeQuery()) {
            row.next();
            long size = row.getLong(1);
            return new LogHead(size, EventRow.instant(row, 2), Frontier.of(size, row.getBytes(3)));
        }
    }

    long size(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(schema.in("select size from {log}.head"));
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    Map<String, Receipt> receipts(Connection connection, Collection<String> commandIds) throws SQLException {
        Map<String, Receipt> receipts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(schema.in(RECEIPTS))) {
            statement.setArray(1, connection.createArrayOf("text", commandIds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    receipts.put(row.getString(1), receipt(row));
                }
            }
        }
        return receipts;
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                EventRow.instant(row, 5),
                List.of((UUID[]) row.getArray(8).getArray()),
                row.getBytes(6),
                row.getBytes(7));
    }

    Map<Claim, String> claims(Connection connection, List<Claim> asked) throws SQLException {
        Map<Claim, String> claims = new HashMap<>();
        if (asked.isEmpty()) {
            return claims;
        }
        try (PreparedStatement statement = connection.prepareStatement(schema.in(CLAIMS))) {
            statement.setArray(
                    1, texts(connection, asked.stream().map(Claim::scope).toArray(String[]::new)));
            statement.setArray(
                    2, texts(connection, asked.stream().map(Claim::key).toArray(String[]::new)));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    claims.put(new Claim(row.getString(1), row.getString(2)), row.getString(3));
                }
            }
        }
        return claims;
    }

    Set<UUID> eventIds(Connection connection, List<UUID> asked) throws SQLException {
        Set<UUID> known = new HashSet<>();
        String sql = "select event_id from {log}.events where event_id = any (?)";
        try (PreparedStatement statement = connection.prepareStatement(schema.in(sql))) {
            statement.setArray(1, connection.createArrayOf("uuid", asked.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.add(row.getObject(1, UUID.class));
                }
            }
        }
        return known;
    }

    /** The newest event of each of these streams that has one. */
    void streamHeads(Connection connection, Collection<String> streams, BiConsumer<String, StreamHead> known)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(schema.in(STREAM_HEADS))) {
            statement.setArray(1, texts(connection, streams.toArray(String[]::new)));
            hand(statement, known);
        }
    }

    /** The version that each of these streams had at a position; nothing for those that had none. */
    Map<String, Long> versions(Connection connection, Collection<String> streams, long position) throws SQLException {
        Map<String, Long> versions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(schema.in(VERSIONS))) {
            statement.setArray(1, texts(connection, streams.toArray(String[]::new)));
            statement.setLong(2, position);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return versions;
    }

    /** The events after a position, as the heads they make of their streams, in order. */
    void streamHeadsAfter(Connection connection, long position, BiConsumer<String, StreamHead> moved)
            throws SQLException {
        String sql = "select stream, version, leaf_hash from {log}.events where position > ? order by position";
        try (PreparedStatement statement = connection.prepareStatement(schema.in(sql))) {
            statement.setLong(1, position);
            hand(statement, moved);
        }
    }

    private static void hand(PreparedStatement statement, BiConsumer<String, StreamHead> taker) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                taker.accept(row.getString(1), new StreamHead(row.getLong(2), row.getBytes(3)));
            }
        }
    }

    private static Array texts(Connection connection, String[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }
}
