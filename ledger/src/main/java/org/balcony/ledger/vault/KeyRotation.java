package org.balcony.ledger.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Puts new keys in the place of old ones, without touching what was sealed. Nodes may run meanwhile: they read the master key
 * file again when it has changed, and old members of every keyset go on opening until they are retired.
 */
public final class KeyRotation {

    /** How many keys and secrets were wrapped anew. */
    public record Wrapped(int keys, int secrets) {}

    /** Wraps one row anew. */
    @FunctionalInterface
    private interface Again {
        byte[] wrapped(byte[] before, String name) throws GeneralSecurityException;
    }

    private final DataSource owner;

    /**
     * Rotation in a database.
     *
     * @param owner connects as the role that owns the tables: the running role cannot change a wrapped key
     */
    public KeyRotation(DataSource owner) {
        this.owner = owner;
    }

    /** Adds a member to the master key in the file that wraps from now on, and wraps everything by it. */
    public Wrapped addPrimary(Path masterKey) throws IOException, GeneralSecurityException {
        MasterKeyFile file = MasterKeyFile.readOrCreate(masterKey);
        file.addPrimary();
        return Transaction.of(owner, connection -> again(connection, file.aead(), file.aead()));
    }

    /**
     * Wraps everything by the newest member of the master key in the file and takes all others out of it. No key can be made
     * meanwhile, so that none is left under a member that is gone.
     *
     * @return empty counts and an untouched file where there is only one member
     */
    public Wrapped retire(Path masterKey) throws IOException, GeneralSecurityException {
        MasterKeyFile file = MasterKeyFile.readOrCreate(masterKey);
        if (file.members() == 1) {
            return new Wrapped(0, 0);
        }
        KeysetHandle newest = file.primaryOnly();
        Aead last = MasterKeyFile.aead(newest);
        Wrapped wrapped = Transaction.of(owner, connection -> again(connection, file.aead(), last));
        // The file changes only once the rows are durable, and while no row can be added.
        Transaction.of(owner, connection -> {
            try (Statement lock = connection.createStatement()) {
                lock.execute("lock table vault.keys, vault.secrets in share row exclusive mode");
            }
            again(connection, last, last);
            connection.rollback();
            return file.replace(newest);
        });
        return wrapped;
    }

    /** Wraps everything by another master key, such as that of a key service. */
    public Wrapped move(MasterKey from, MasterKey to) throws GeneralSecurityException {
        return Transaction.of(owner, connection -> again(connection, from.aead(), to.aead()));
    }

    /** Gives every owner a new key that seals from now on; what was sealed before still opens. */
    public int renewOwnerKeys(MasterKey master) throws GeneralSecurityException {
        return Transaction.of(owner, connection -> {
            Aead aead = master.aead();
            int renewed = rows(
                    connection,
                    "keys",
                    "owner",
                    (before, name) -> Wrapping.key(Wrapping.renewed(Wrapping.keyset(before, name, aead)), name, aead));
            Changes.tell(connection, Changes.KEYS);
            return renewed;
        });
    }

    private static Wrapped again(Connection connection, Aead from, Aead to)
            throws SQLException, GeneralSecurityException {
        int keys = rows(
                connection,
                "keys",
                "owner",
                (before, name) -> Wrapping.key(Wrapping.keyset(before, name, from), name, to));
        int secrets = rows(
                connection,
                "secrets",
                "name",
                (before, name) -> Wrapping.secret(Wrapping.openedSecret(before, name, from), name, to));
        return new Wrapped(keys, secrets);
    }

    private static int rows(Connection connection, String table, String id, Again again)
            throws SQLException, GeneralSecurityException {
        int done = 0;
        try (Statement select = connection.createStatement();
                PreparedStatement update =
                        connection.prepareStatement("update vault." + table + " set wrapped = ? where " + id + " = ?");
                ResultSet rows =
                        select.executeQuery("select " + id + ", wrapped from vault." + table + " for update")) {
            while (rows.next()) {
                update.setBytes(1, again.wrapped(rows.getBytes(2), rows.getString(1)));
                update.setString(2, rows.getString(1));
                update.addBatch();
                done++;
            }
            update.executeBatch();
        }
        return done;
    }
}
