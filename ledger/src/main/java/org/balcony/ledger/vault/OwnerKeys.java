package org.balcony.ledger.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The keys of owners, remembered for a minute at most, and no longer when a key was destroyed or renewed anywhere. */
final class OwnerKeys {

    private static final String INSERT = "insert into vault.keys (owner, wrapped) values (?, ?) on conflict do nothing";
    private static final String SELECT = "select wrapped from vault.keys where owner = ?";
    private static final String MADE = "select made_at from vault.keys where owner = ?";
    private static final String DELETE = "delete from vault.keys where owner = any (?)";
    private static final Duration ABSENCE = Duration.ofMillis(500);

    /** A key, or that there is none, since a change. */
    private record Known(long change, @Nullable Aead key) {}

    private final DataSource connections;
    private final MasterKey master;
    private final Changes changes;
    private final Cache<String, Known> keys = memory(Duration.ofMinutes(1));
    private final Cache<String, Known> absent = memory(ABSENCE);

    OwnerKeys(DataSource connections, MasterKey master, Changes changes) {
        this.connections = connections;
        this.master = master;
        this.changes = changes;
    }

    /** The owner's key; made where there is none. */
    Aead orNew(String owner) throws GeneralSecurityException {
        long change = changes.now().keys();
        Aead known = known(keys, owner, change);
        if (known != null) {
            return known;
        }
        Aead key;
        try {
            key = Transaction.of(connections, connection -> within(connection, owner));
        } catch (GeneralSecurityException renewed) {
            // The master key was renewed while the key was being made: nothing was kept of it.
            key = Transaction.of(connections, connection -> within(connection, owner));
        }
        keys.put(owner, new Known(change, key));
        return key;
    }

    /** The owner's key, if there is one. */
    Optional<Aead> existing(String owner) throws GeneralSecurityException {
        long change = changes.now().keys();
        Aead known = known(keys, owner, change);
        Known absence = absent.getIfPresent(owner);
        if (known != null || (absence != null && absence.change == change)) {
            return Optional.ofNullable(known);
        }
        byte[] wrapped = wrapped(owner);
        if (wrapped == null) {
            absent.put(owner, new Known(change, null));
            return Optional.empty();
        }
        Aead key = Wrapping.opened(wrapped, owner, master.aead());
        keys.put(owner, new Known(change, key));
        return Optional.of(key);
    }

    /** The owner's key within a transaction; made where there is none, and seen to open under the master key of now. */
    Aead within(Connection connection, String owner) throws SQLException, GeneralSecurityException {
        byte[] wrapped = wrapped(owner, connection);
        if (wrapped == null) {
            Tombstones.alone(owner, connection);
            if (Tombstones.standsFor(owner, connection)) {
                throw new OwnerDestroyed();
            }
            insert(owner, connection);
            wrapped = wrapped(owner, connection);
        }
        if (wrapped == null) {
            throw new SQLException("the key of an owner vanished");
        }
        return Wrapping.opened(wrapped, owner, master.aead());
    }

    /**
     * Deletes keys and whatever hangs on them, in one transaction; afterwards nothing is remembered here.
     *
     * @param forGood whether the owners get no other key
     */
    int destroy(Collection<String> owners, boolean forGood) {
        try {
            return Transaction.of(connections, connection -> {
                if (forGood) {
                    bury(owners, connection);
                }
                int destroyed;
                try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
                    delete.setArray(1, connection.createArrayOf("text", owners.toArray()));
                    destroyed = delete.executeUpdate();
                }
                if (destroyed > 0) {
                    Scrub.isDue(connection);
                }
                Changes.tell(connection, Changes.KEYS);
                Changes.tell(connection, Changes.NAMES);
                return destroyed;
            });
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            forget();
        }
    }

    /** In one order, so that nobody waits for one who waits. */
    private static void bury(Collection<String> owners, Connection connection) throws SQLException {
        for (String owner : new TreeSet<>(owners)) {
            Tombstones.alone(owner, connection);
            Tombstones.set(owner, connection);
        }
    }

    /** Whether the owner gets no key any more. */
    boolean isGone(String owner) {
        try (Connection connection = connections.getConnection()) {
            return Tombstones.standsFor(owner, connection);
        } catch (SQLException e) {
            throw Transaction.unreachable(e);
        }
    }

    /** When the owner's key was made; empty where there is none. */
    Optional<Instant> made(String owner) {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(MADE)) {
            select.setString(1, owner);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getTimestamp(1).toInstant()) : Optional.empty();
            }
        } catch (SQLException e) {
            throw Transaction.unreachable(e);
        }
    }

    /** Forgets every key that is remembered here. */
    void forget() {
        changes.forget();
        keys.invalidateAll();
        absent.invalidateAll();
    }

    /** Adds a key, unless another node was faster. */
    private void insert(String owner, Connection connection) throws SQLException, GeneralSecurityException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, owner);
            insert.setBytes(2, Wrapping.freshKey(owner, master.aead()));
            insert.executeUpdate();
        }
    }

    private byte @Nullable [] wrapped(String owner) {
        try (Connection connection = connections.getConnection()) {
            return wrapped(owner, connection);
        } catch (SQLException e) {
            throw Transaction.unreachable(e);
        }
    }

    private static byte @Nullable [] wrapped(String owner, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, owner);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        }
    }

    private static @Nullable Aead known(Cache<String, Known> cache, String owner, long change) {
        Known known = cache.getIfPresent(owner);
        return known == null || known.change != change ? null : known.key;
    }

    private static Cache<String, Known> memory(Duration time) {
        return Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(time).build();
    }
}
