package org.balcony.ledger.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of owners in texts. Names are kept as HMAC-SHA-256 under a secret of the vault, so that the database without the
 * master key says nothing about them; the keyed hashes are remembered by each node and read again when names have changed.
 *
 * <p>A node asks at most twice a second whether they have; so it may miss a name that another node took in within the last
 * second, and never one that is older. Where nothing is registered, a text costs nothing.
 */
public final class Names {

    private static final String SELECT = "select owner, prefix, hash from vault.names";
    private static final String DELETE = "delete from vault.names where owner = ?";
    private static final String INSERT = "insert into vault.names (owner, prefix, hash) values (?, ?, ?)";
    private static final char WHOLE = 'n';
    private static final char PREFIX = 'p';

    /** All there is, as of a change. */
    private record Known(long change, Map<ByteBuffer, Set<String>> owners, Set<ByteBuffer> prefixes) {}

    private final DataSource connections;
    private final Secrets secrets;
    private final Changes changes;
    private volatile @Nullable Known known;

    Names(DataSource connections, Secrets secrets, Changes changes) {
        this.connections = connections;
        this.secrets = secrets;
        this.changes = changes;
    }

    /**
     * Whose names stand in a text, as words of their own; in the order of the owners.
     *
     * @throws org.balcony.ledger.LedgerUnavailable if the names cannot be reached
     */
    public SortedSet<String> ownersIn(String text) {
        Known all = current();
        SortedSet<String> found = new TreeSet<>();
        if (!all.owners.isEmpty()) {
            Mac mac = secret().mac();
            List<String> words = Words.of(text);
            for (int i = 0; i < words.size(); i++) {
                look(words.subList(i, Math.min(words.size(), i + NameForms.LONGEST)), all, mac, found);
            }
        }
        return found;
    }

    /** Whether any name is registered, as far as this node knows. */
    public boolean isEmpty() {
        return current().owners.isEmpty();
    }

    /** Puts these names in the place of an owner's, within a transaction. */
    void replace(String owner, Collection<String> names, Connection connection) throws SQLException {
        Mac mac = secret().mac();
        Set<ByteBuffer> prefixes = new HashSet<>();
        Set<ByteBuffer> whole = new HashSet<>();
        for (List<String> form : NameForms.of(names)) {
            whole.add(hash(WHOLE, form, mac));
            if (form.size() > 1) {
                prefixes.add(hash(PREFIX, form.subList(0, 1), mac));
            }
        }
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setString(1, owner);
            delete.executeUpdate();
        }
        insert(owner, true, prefixes, connection);
        insert(owner, false, whole, connection);
        Changes.tell(connection, Changes.NAMES);
    }

    private static void look(List<String> words, Known all, Mac mac, Set<String> found) {
        found.addAll(all.owners.getOrDefault(hash(WHOLE, words.subList(0, 1), mac), Set.of()));
        if (all.prefixes.contains(hash(PREFIX, words.subList(0, 1), mac))) {
            for (int n = 2; n <= words.size(); n++) {
                found.addAll(all.owners.getOrDefault(hash(WHOLE, words.subList(0, n), mac), Set.of()));
            }
        }
    }

    private static void insert(String owner, boolean prefix, Set<ByteBuffer> hashes, Connection connection)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (ByteBuffer hash : hashes) {
                insert.setString(1, owner);
                insert.setBoolean(2, prefix);
                insert.setBytes(3, hash.array());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static ByteBuffer hash(char kind, List<String> words, Mac mac) {
        return ByteBuffer.wrap(mac.doFinal((kind + String.join(" ", words)).getBytes(StandardCharsets.UTF_8)));
    }

    private Secret secret() {
        return secrets.of(SecretUse.NAMES);
    }

    private Known current() {
        long change = changes.now().names();
        Known last = known;
        return last != null && last.change == change ? last : read(change);
    }

    private synchronized Known read(long change) {
        Known last = known;
        if (last != null && last.change == change) {
            return last;
        }
        Map<ByteBuffer, Set<String>> owners = new HashMap<>();
        Set<ByteBuffer> prefixes = new HashSet<>();
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ByteBuffer hash = ByteBuffer.wrap(rows.getBytes(3));
                if (rows.getBoolean(2)) {
                    prefixes.add(hash);
                } else {
                    owners.computeIfAbsent(hash, fresh -> new HashSet<>()).add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw Transaction.unreachable(e);
        }
        Known read = new Known(change, owners, prefixes);
        known = read;
        return read;
    }
}
