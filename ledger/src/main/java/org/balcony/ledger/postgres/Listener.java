package org.balcony.ledger.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of the appends of other processes; looks at the head once a second in case it did not. */
final class Listener implements AutoCloseable {

    private static final int POLL_MILLIS = 1_000;

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final DataSource source;
    private final Announcer own;
    private final Lookups lookups;
    private final Runnable heard;
    private final Thread thread;
    private volatile boolean closed;
    private long lastSize;

    Listener(DataSource source, Announcer own, Lookups lookups, Runnable heard) {
        this.source = source;
        this.own = own;
        this.lookups = lookups;
        this.heard = heard;
        thread = Thread.ofVirtual().name("ledger-listener").start(this::run);
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        @Nullable Connection connection = null;
        while (!closed) {
            try {
                connection = connection == null ? connect() : connection;
                listen(connection);
            } catch (SQLException e) {
                log.debug("could not listen for new events", e);
                Announcer.quietly(connection);
                connection = null;
                LockSupport.parkNanos(POLL_MILLIS * 1_000_000L);
            }
        }
        Announcer.quietly(connection);
    }

    private Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + own.channel());
        }
        return connection;
    }

    private void listen(Connection connection) throws SQLException {
        PGNotification[] notes = connection.unwrap(PGConnection.class).getNotifications(POLL_MILLIS);
        boolean news = false;
        if (notes != null) {
            for (PGNotification note : notes) {
                news |= !own.is(note.getPID());
            }
        }
        if (notes == null || notes.length == 0) {
            long size = lookups.size(connection);
            news = size != lastSize;
            lastSize = size;
        }
        if (news) {
            heard.run();
        }
    }
}
