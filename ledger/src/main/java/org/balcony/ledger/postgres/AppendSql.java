package org.balcony.ledger.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.balcony.ledger.postgres.Memory.LogHead;

/**
 * The one statement that appends a batch. It moves the head from the size that was expected and writes the rows only if
 * that succeeded; so a process that did not know the newest size writes nothing.
 */
final class AppendSql {

    private static final String HEAD = """
            with h as (
              update ledger.head set size = ?, recorded_at = ?, frontier = ? where size = ? returning recorded_at
            )""";

    private static final String EVENTS = """
            , e as (
              insert into ledger.events (position, recorded_at, stream, version, event_id, type, schema_version,
                                         payload, metadata, leaf_hash)
              select ? + r.n, h.recorded_at, r.stream, r.version, r.event_id, r.type, r.schema_version,
                     r.payload, r.metadata, r.leaf_hash
              from h, unnest(?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::int[], ?::bytea[], ?::bytea[], ?::bytea[])
                with ordinality as r (stream, version, event_id, type, schema_version, payload, metadata, leaf_hash, n)
            )""";

    private static final String COMMANDS = """
            , c as (
              insert into ledger.commands (recorded_at, command_id, request_digest, stream, stream_version,
                                           last_position, event_count, note)
              select h.recorded_at, r.*
              from h, unnest(?::text[], ?::bytea[], ?::text[], ?::bigint[], ?::bigint[], ?::int[], ?::bytea[]) as r
            )""";

    private static final String CLAIMS = """
            , k as (
              insert into ledger.claims (scope, key, stream)
              select r.scope, r.key, r.stream
              from h, unnest(?::text[], ?::text[], ?::text[]) with ordinality as r (scope, key, stream, n)
              order by r.n
            )""";

    private static final String TREE = """
            , t as (
              insert into ledger.tree (level, index, hash)
              select r.* from h, unnest(?::int[], ?::bigint[], ?::bytea[]) as r
            )""";

    private static final String END = "\nselect count(*) from h";

    private AppendSql() {}

    /** Whether the head was where {@code before} says; only then the rows are in. */
    static boolean execute(Connection connection, LogHead before, LogHead after, Rows rows) throws SQLException {
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

    private static String sql(Rows rows) {
        return HEAD
                + (rows.eventIds.isEmpty() ? "" : EVENTS)
                + COMMANDS
                + (rows.claimKeys.isEmpty() ? "" : CLAIMS)
                + (rows.treeHashes.isEmpty() ? "" : TREE)
                + END;
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
                array("uuid", rows.eventIds.toArray(UUID[]::new));
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
            array("text", values.toArray(String[]::new));
        }

        private void byteas(List<byte[]> values) throws SQLException {
            array("bytea", values.toArray(byte[][]::new));
        }

        private void bigints(List<Long> values) throws SQLException {
            array("int8", values.toArray(Long[]::new));
        }

        private void ints(List<Integer> values) throws SQLException {
            array("int4", values.toArray(Integer[]::new));
        }

        private void array(String type, Object[] values) throws SQLException {
            Array array = connection.createArrayOf(type, values);
            statement.setArray(++index, array);
        }
    }
}
