package org.balcony.ledger.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.balcony.ledger.postgres.LedgerSchema;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A fresh database with the log's schema, on the one PostgreSQL server that this JVM's tests share.
 *
 * <p>Use it as a static field of a test class, closed in {@code @AfterAll}.
 */
public final class PostgresForTests implements AutoCloseable {

    /** The role that owns the tables. */
    public static final String OWNER = "balcony_owner";

    /** The role the application runs under. */
    public static final String RUNNING = "balcony";

    private final String database;
    private final List<HikariDataSource> pools = new ArrayList<>();

    private PostgresForTests(String database) {
        this.database = database;
    }

    /** A new database with the log's schema in it, and nothing else. */
    public static PostgresForTests fresh() {
        var fresh = empty();
        LedgerSchema.migrate(fresh.owner(), RUNNING);
        return fresh;
    }

    /** A new database that the owner role owns, without any table. */
    public static PostgresForTests empty() {
        String database = "t" + Server.DATABASES.incrementAndGet();
        execute(Server.POSTGRES.getPostgresDatabase(), "create database " + database + " owner " + OWNER);
        return new PostgresForTests(database);
    }

    /** A new database that begins as a copy of another, to which nobody may be connected. */
    public static PostgresForTests copyOf(PostgresForTests other) {
        String database = "t" + Server.DATABASES.incrementAndGet();
        execute(
                Server.POSTGRES.getPostgresDatabase(),
                "create database " + database + " template " + other.database + " owner " + OWNER);
        return new PostgresForTests(database);
    }

    /** Unpooled connections of the role that owns the tables. */
    public DataSource owner() {
        return as(OWNER);
    }

    /** Unpooled connections of the role the application runs under. */
    public DataSource running() {
        return as(RUNNING);
    }

    /** Unpooled connections of a superuser: whom no grant stops. */
    public DataSource superuser() {
        return as("postgres");
    }

    /** A pool of connections of the running role; closed together with this database. */
    public HikariDataSource pool(int size) {
        var config = new HikariConfig();
        config.setDataSource(running());
        config.setMaximumPoolSize(size);
        var pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    /** The JDBC address of this database, without user or password; neither role has one. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + Server.POSTGRES.getPort() + "/" + database;
    }

    /** Runs a statement as superuser. */
    public void asSuperuser(String sql) {
        execute(superuser(), sql);
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
        execute(Server.POSTGRES.getPostgresDatabase(), "drop database " + database + " with (force)");
    }

    private DataSource as(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setUser(role);
        return source;
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Started when the first test asks for a database. */
    private static final class Server {

        static final AtomicInteger DATABASES = new AtomicInteger();
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "200")
                        .start();
                execute(postgres.getPostgresDatabase(), "create role " + OWNER + " login");
                execute(postgres.getPostgresDatabase(), "create role " + RUNNING + " login");
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
