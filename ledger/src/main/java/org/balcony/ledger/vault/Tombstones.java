package org.balcony.ledger.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Which owners get no key any more: their names hashed, and when, and nothing else. */
final class Tombstones {

    private static final String INSERT = "insert into vault.destroyed (owner_hash) values (?) on conflict do nothing";
    private static final String SELECT = "select 1 from vault.destroyed where owner_hash = ?";
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended('balcony vault ' || ?, 0))";

    private Tombstones() {}

    /** Waits until no other transaction makes or destroys a key of this owner, and keeps others waiting until the end of this one. */
    static void alone(String owner, Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(ALONE)) {
            lock.setString(1, owner);
            lock.execute();
        }
    }

    static void set(String owner, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setBytes(1, hash(owner));
            insert.executeUpdate();
        }
    }

    static boolean standsFor(String owner, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setBytes(1, hash(owner));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static byte[] hash(String owner) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Wrapping.bytes(owner));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
