package org.balcony.ledger.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The secrets of the installation, the same on every node; whoever may makes those that are missing. */
final class Secrets {

    private static final int BYTES = 32;
    private static final String INSERT =
            "insert into vault.secrets (name, wrapped) values (?, ?) on conflict do nothing";
    private static final String SELECT = "select wrapped from vault.secrets where name = ?";

    private final DataSource connections;
    private final MasterKey master;
    private final Map<SecretUse, Secret> known = new ConcurrentHashMap<>();

    Secrets(DataSource connections, MasterKey master) {
        this.connections = connections;
        this.master = master;
    }

    /** Makes those that are missing, as in a new installation or after one of an earlier version. */
    void make() {
        try (Connection connection = connections.getConnection()) {
            makeIn(connection);
        } catch (SQLException e) {
            throw Transaction.unreachable(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the master key wraps nothing", e);
        }
    }

    private void makeIn(Connection connection) throws SQLException, GeneralSecurityException {
        for (SecretUse each : SecretUse.values()) {
            if (wrapped(each.word(), connection) == null) {
                insert(each.word(), connection);
            }
        }
    }

    Secret of(SecretUse use) {
        return known.computeIfAbsent(use, this::read);
    }

    private Secret read(SecretUse use) {
        String name = use.word();
        try (Connection connection = connections.getConnection()) {
            byte[] wrapped = wrapped(name, connection);
            if (wrapped == null) {
                makeIn(connection);
                wrapped = wrapped(name, connection);
            }
            if (wrapped == null) {
                throw new SQLException("a secret vanished");
            }
            return new Secret(Wrapping.openedSecret(wrapped, name, master.aead()));
        } catch (SQLException e) {
            throw Transaction.unreachable(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret is not wrapped by this master key", e);
        }
    }

    private void insert(String name, Connection connection) throws SQLException, GeneralSecurityException {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, name);
            insert.setBytes(2, Wrapping.secret(fresh, name, master.aead()));
            insert.executeUpdate();
        }
    }

    private static byte @Nullable [] wrapped(String name, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, name);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        }
    }
}
