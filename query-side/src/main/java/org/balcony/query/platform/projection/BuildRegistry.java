package org.balcony.query.platform.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which builds there are, and which one is read. All in the transaction of the connection that is handed in. */
final class BuildRegistry {

    private BuildRegistry() {}

    static Optional<Build> live(Projection projection, Connection connection) throws SQLException {
        return one(
                connection,
                "select build, position from query.projection_builds where projection = ? and version = ? and state = 'live'",
                projection.name(),
                projection.version());
    }

    /** The build, locked against everybody else who would move it. */
    static Optional<Build> locked(Projection projection, int build, Connection connection) throws SQLException {
        return one(
                connection,
                "select build, position from query.projection_builds where projection = ? and build = ? for update",
                projection.name(),
                build);
    }

    /** A new build, being filled; only one transaction at a time takes a number. */
    static int begin(Projection projection, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into query.projection_builds (projection, build, version, state)
                select ?, coalesce(max(build), 0) + 1, ?, 'filling' from query.projection_builds where projection = ?
                returning build""")) {
            set(insert, projection.name(), projection.version(), projection.name());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    static void advance(Projection projection, int build, long position, Connection connection) throws SQLException {
        update(
                connection,
                "update query.projection_builds set position = ? where projection = ? and build = ?",
                position,
                projection.name(),
                build);
    }

    /** Makes a filled build the one that is read. */
    static void switchTo(Projection projection, int build, Connection connection) throws SQLException {
        update(
                connection,
                "update query.projection_builds set state = 'retired', changed_at = now() where projection = ? and state = 'live'",
                projection.name());
        update(
                connection,
                "update query.projection_builds set state = 'live', changed_at = now() where projection = ? and build = ?",
                projection.name(),
                build);
    }

    /** Builds nobody reads any more, and builds whose filling was given up. */
    static List<Integer> leftOver(Projection projection, Connection connection) throws SQLException {
        List<Integer> builds = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select build from query.projection_builds where projection = ?
                and (state = 'retired' and changed_at < now() - interval '1 minute' or state = 'filling')
                order by build""")) {
            set(select, projection.name());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    builds.add(rows.getInt(1));
                }
            }
        }
        return builds;
    }

    static void forget(Projection projection, int build, Connection connection) throws SQLException {
        update(
                connection,
                "delete from query.projection_builds where projection = ? and build = ?",
                projection.name(),
                build);
        update(
                connection,
                "delete from query.token_entry where processor_name = ?",
                ProjectionProcessor.name(projection, build));
    }

    private static Optional<Build> one(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, values);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Build(row.getInt(1), row.getLong(2))) : Optional.empty();
            }
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, values);
            update.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
