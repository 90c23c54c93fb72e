package org.balcony.ledger.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells other processes that there are new events: after commits, never inside them, and many commits in one word. A word
 * that gets lost costs the others at most their poll interval.
 */
final class Announcer implements AutoCloseable {

    private static final long INTERVAL = 20_000_000L;

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final DataSource source;
    private final String channel;
    private final Thread thread;
    private volatile boolean news;
    private volatile boolean closed;
    private volatile int backend;

    Announcer(DataSource source, String channel) {
        this.source = source;
        this.channel = channel;
        thread = Thread.ofVirtual().name("ledger-announcer").start(this::run);
    }

    /** Where the others listen. */
    String channel() {
        return channel;
    }

    void tell() {
        if (!news) {
            news = true;
            LockSupport.unpark(thread);
        }
    }

    /** Whether the server process is the one that speaks for us. */
    boolean is(int otherBackend) {
        return otherBackend == backend;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        Connection connection = null;
        while (!closed) {
            if (!news) {
                LockSupport.park(this);
                continue;
            }
            news = false;
            try {
                connection = connection == null ? connect() : connection;
                try (Statement statement = connection.createStatement()) {
                    statement.execute("notify " + channel);
                }
            } catch (SQLException e) {
                log.debug("could not announce new events", e);
                quietly(connection);
                connection = null;
            }
            rest();
        }
        quietly(connection);
    }

    /** Waits out the interval, however often it is told of news meanwhile. */
    private void rest() {
        long end = System.nanoTime() + INTERVAL;
        for (long left = INTERVAL; left > 0 && !closed; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        backend = connection.unwrap(PGConnection.class).getBackendPID();
        try (Statement statement = connection.createStatement()) {
            // a notification is no promise: nobody waits for the disk because of it
            statement.execute("set synchronous_commit = off");
        }
        return connection;
    }

    static void quietly(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LoggerFactory.getLogger(Announcer.class).debug("closing", e);
            }
        }
    }
}
