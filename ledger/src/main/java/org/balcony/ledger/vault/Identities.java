package org.balcony.ledger.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.balcony.ledger.LedgerUnavailable;
import org.jspecify.annotations.Nullable;

/** What is known of owners besides, sealed under their own keys: it is gone when the key is. */
public final class Identities {

    private static final String BINDING = "identity";
    private static final String SELECT = "select sealed from vault.identities where owner = ?";
    private static final String UPSERT = """
            insert into vault.identities (owner, sealed) values (?, ?)
            on conflict (owner) do update set sealed = excluded.sealed, changed_at = now()""";

    private final DataSource connections;
    private final OwnerKeys keys;
    private final Names names;
    private final Changes changes;

    Identities(DataSource connections, OwnerKeys keys, Names names, Changes changes) {
        this.connections = connections;
        this.keys = keys;
        this.names = names;
        this.changes = changes;
    }

    /**
     * Keeps a document about an owner, and the names by which it is known, in the place of what was kept before; durable on
     * return. The same document again changes nothing.
     *
     * @return whether anything has changed
     * @throws OwnerDestroyed if the owner's key was destroyed for good
     * @throws LedgerUnavailable if the vault cannot be reached; then nothing has changed, or all of it
     */
    public boolean put(String owner, String document, Collection<String> known) {
        try {
            return Transaction.of(connections, connection -> {
                Aead key = keys.within(connection, owner);
                String before = stored(owner, connection);
                if (before != null && document.equals(opened(owner, before, key))) {
                    return false;
                }
                byte[] sealed = key.encrypt(Wrapping.bytes(document), bound(owner));
                try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
                    upsert.setString(1, owner);
                    upsert.setString(2, new SealedText(owner, sealed).written());
                    upsert.executeUpdate();
                }
                names.replace(owner, known, connection);
                return true;
            });
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an identity could not be sealed", e);
        } finally {
            changes.forget();
        }
    }

    /**
     * The document about an owner; empty where none is kept, or where its key was destroyed.
     *
     * @throws LedgerUnavailable if the vault cannot be reached
     */
    public Optional<String> of(String owner) {
        try (Connection connection = connections.getConnection()) {
            String sealed = stored(owner, connection);
            if (sealed == null) {
                return Optional.empty();
            }
            Optional<Aead> key = keys.existing(owner);
            return key.isEmpty() ? Optional.empty() : Optional.of(opened(owner, sealed, key.get()));
        } catch (SQLException e) {
            throw Transaction.unreachable(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an identity could not be opened", e);
        }
    }

    private static @Nullable String stored(String owner, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, owner);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private static String opened(String owner, String sealed, Aead key) throws GeneralSecurityException {
        byte[] text = SealedText.in(sealed)
                .orElseThrow(() -> new GeneralSecurityException("no sealed text"))
                .sealed();
        return new String(key.decrypt(text, bound(owner)), StandardCharsets.UTF_8);
    }

    private static byte[] bound(String owner) {
        return Wrapping.bytes(owner + '|' + BINDING);
    }
}
