package org.balcony.ledger.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.balcony.ledger.postgres.Memory.LogHead;

/**
 * The one statement that appends a batch. It moves the head from the size that was expected and writes the rows only if
 * that succeeded; so a process that did not know the newest size writes nothing.
 */
final class AppendSql {

    private static final String HEAD = """
            with h as (
              update {log}.head set size = ?, recorded_at = ?, frontier = ? where size = ? returning recorded_at
            )""";

    private static final String EVENTS = """
            , e as (
              insert into {log}.events (position, recorded_at, stream, version, event_id, type, schema_version,
                                         payload, metadata, leaf_hash)
              select ? + r.n, h.recorded_at, r.stream, r.version, r.event_id, r.type, r.schema_version,
                     r.payload, r.metadata, r.leaf_hash
              from h, %s as r (stream, version, event_id, type, schema_version, payload, metadata, leaf_hash, n)
            )""";
    private static final List<String> EVENT =
            List.of("text", "bigint", "uuid", "text", "int", "bytea", "bytea", "bytea");

    private static final String COMMANDS = """
            , c as (
              insert into {log}.commands (command_id, request_digest, stream, stream_version,
                                           last_position, event_count, note, recorded_at)
              select r.command_id, r.request_digest, r.stream, r.stream_version,
                     r.last_position, r.event_count, r.note, h.recorded_at
              from h, %s as r (command_id, request_digest, stream, stream_version, last_position, event_count, note, n)
            )""";
    private static final List<String> COMMAND = List.of("text", "bytea", "text", "bigint", "bigint", "int", "bytea");

    private static final String CLAIMS = """
            , k as (
              insert into {log}.claims (scope, key, stream)
              select r.scope, r.key, r.stream
              from h, %s as r (scope, key, stream, n)
              order by r.n
            )""";
    private static final List<String> CLAIM = List.of("text", "text", "text");

    private static final String TREE = """
            , t as (
              insert into {log}.tree (level, index, hash)
              select r.level, r.index, r.hash from h, %s as r (level, index, hash, n)
            )""";
    private static final List<String> TREE_HASH = List.of("int", "bigint", "bytea");

    private static final String END = "\nselect count(*) from h";

    private final LogSchema schema;

    AppendSql(LogSchema schema) {
        this.schema = schema;
    }

    /** Whether the head was where {@code before} says; only then the rows are in. */
    boolean execute(Connection connection, LogHead before, LogHead after, Rows rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql(rows))) {
            var parameters = new Parameters(connection, statement);
            parameters.head(before, after);
            parameters.rows(before, rows);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1) == 1;
            }
        }
    }

    private String sql(Rows rows) {
        return schema.in(HEAD
                + part(EVENTS, EVENT, rows.eventIds.size())
                + part(COMMANDS, COMMAND, rows.commandIds.size())
                + part(CLAIMS, CLAIM, rows.claimKeys.size())
                + part(TREE, TREE_HASH, rows.treeHashes.size())
                + END);
    }

    /** One row comes as plain parameters, which cost far less to pass than arrays; several come as one array a column. */
    private static String part(String insert, List<String> types, int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> insert.formatted(written(types, "(values (", "?::%s", ", 1))"));
            default -> insert.formatted(written(types, "unnest(", "?::%s[]", ") with ordinality"));
        };
    }

    private static String written(List<String> types, String begin, String parameter, String end) {
        return types.stream().map(parameter::formatted).collect(Collectors.joining(", ", begin, end));
    }

    /** Sets parameters from left to right. */
    private static final class Parameters {

        private final Connection connection;
        private final PreparedStatement statement;
        private int index;

        Parameters(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        void head(LogHead before, LogHead after) throws SQLException {
            statement.setLong(++index, after.size());
            statement.setObject(++index, OffsetDateTime.ofInstant(after.recordedAt(), ZoneOffset.UTC));
            statement.setBytes(++index, after.frontier().bytes());
            statement.setLong(++index, before.size());
        }

        void rows(LogHead before, Rows rows) throws SQLException {
            if (!rows.eventIds.isEmpty()) {
                statement.setLong(++index, before.size());
                texts(rows.streams);
                bigints(rows.versions);
                column("uuid", rows.eventIds, UUID[]::new);
                texts(rows.types);
                ints(rows.schemaVersions);
                byteas(rows.payloads);
                byteas(rows.metadata);
                byteas(rows.leafHashes);
            }
            texts(rows.commandIds);
            byteas(rows.requestDigests);
            texts(rows.commandStreams);
            bigints(rows.streamVersions);
            bigints(rows.lastPositions);
            ints(rows.eventCounts);
            byteas(rows.notes);
            if (!rows.claimKeys.isEmpty()) {
                texts(rows.claimScopes);
                texts(rows.claimKeys);
                texts(rows.claimStreams);
            }
            if (!rows.treeHashes.isEmpty()) {
                ints(rows.treeLevels);
                bigints(rows.treeIndexes);
                byteas(rows.treeHashes);
            }
        }

        private void texts(List<String> values) throws SQLException {
            column("text", values, String[]::new);
        }

        private void byteas(List<byte[]> values) throws SQLException {
            column("bytea", values, byte[][]::new);
        }

        private void bigints(List<Long> values) throws SQLException {
            column("int8", values, Long[]::new);
        }

        private void ints(List<Integer> values) throws SQLException {
            column("int4", values, Integer[]::new);
        }

        private <T> void column(String type, List<T> values, IntFunction<T[]> array) throws SQLException {
            if (values.size() == 1) {
                statement.setObject(++index, values.getFirst());
            } else {
                statement.setArray(++index, connection.createArrayOf(type, values.toArray(array)));
            }
        }
    }
}
