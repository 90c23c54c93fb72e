package org.balcony.standalone.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Makes sure that the database and its roles exist, and that the server keeps what it acknowledges. */
final class DatabaseRoles {

    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    private DatabaseRoles() {}

    static void prepare(int port, DatabasePasswords passwords) throws IOException {
        try (Connection connection = connect(port, passwords);
                Statement statement = connection.createStatement()) {
            for (String setting : MUST_BE_ON) {
                if (!"on".equals(show(statement, setting))) {
                    throw new IOException("the database server runs with " + setting + " off; refusing to use it");
                }
            }
            for (DatabaseRole role : DatabaseRole.values()) {
                if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role.roleName() + "'")) {
                    statement.execute("CREATE ROLE " + role.roleName()
                            + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '" + passwords.of(role.roleName())
                            + "'");
                }
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + EmbeddedDatabase.DATABASE + "'")) {
                statement.execute(
                        "CREATE DATABASE " + EmbeddedDatabase.DATABASE + " OWNER " + DatabaseRole.OWNER.roleName());
            }
        } catch (SQLException failed) {
            throw new IOException("the roles of the database could not be prepared: " + failed.getMessage(), failed);
        }
    }

    private static Connection connect(int port, DatabasePasswords passwords) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        source.setUser(DatabaseRole.SUPERUSER);
        source.setPassword(passwords.of(DatabaseRole.SUPERUSER));
        return source.getConnection();
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
