package org.balcony.command.platform.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import javax.sql.DataSource;
import org.balcony.ledger.LedgerUnavailable;

/** Seals and opens texts under the keys of their owners. */
public final class Vault {

    /** What sealed text begins with; the form is in {@code docs/formats/sealed-text.md}. */
    public static final String MARK = "sealed:1:";

    private static final String INSERT = "insert into vault.keys (owner, wrapped) values (?, ?) on conflict do nothing";
    private static final String SELECT = "select wrapped from vault.keys where owner = ?";

    private final DataSource connections;
    private final MasterKey master;
    private final Cache<String, Aead> opened = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public Vault(DataSource connections, MasterKey master) {
        this.connections = connections;
        this.master = master;
    }

    /**
     * The text, sealed under the owner's key; a key is made for an owner that has none.
     *
     * @param owner whose key, such as {@code party:<actor id>}
     * @param binding where the text belongs; it opens nowhere else
     * @throws LedgerUnavailable if the keys cannot be reached
     */
    public String seal(String owner, String binding, String text) {
        try {
            byte[] sealed = opened.get(owner, this::keyOrNew).encrypt(bytes(text), bytes(owner + '|' + binding));
            return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text could not be sealed", e);
        }
    }

    /**
     * The text that was sealed.
     *
     * @throws GeneralSecurityException if it was sealed under another key or for another place, if it was changed, or if its
     *     key was destroyed
     * @throws LedgerUnavailable if the keys cannot be reached
     */
    public String open(String owner, String binding, String sealed) throws GeneralSecurityException {
        Aead key = opened.getIfPresent(owner);
        byte[] text = (key == null ? existing(owner) : key)
                .decrypt(Base64.getUrlDecoder().decode(sealed.substring(MARK.length())), bytes(owner + '|' + binding));
        return new String(text, StandardCharsets.UTF_8);
    }

    private Aead keyOrNew(String owner) {
        try (Connection connection = connections.getConnection()) {
            byte[] wrapped = wrapped(owner, connection);
            return unwrapped(owner, wrapped == null ? made(owner, connection) : wrapped);
        } catch (SQLException e) {
            throw unreachable(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of an owner is not wrapped by this master key", e);
        }
    }

    private Aead existing(String owner) throws GeneralSecurityException {
        try (Connection connection = connections.getConnection()) {
            byte[] wrapped = wrapped(owner, connection);
            if (wrapped == null) {
                throw new GeneralSecurityException("there is no key of this owner");
            }
            return unwrapped(owner, wrapped);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static LedgerUnavailable unreachable(SQLException e) {
        return new LedgerUnavailable("the keys cannot be reached: " + e.getMessage(), e);
    }

    /** A new key, or that of another node that was faster. */
    private byte[] made(String owner, Connection connection) throws SQLException, GeneralSecurityException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, owner);
            insert.setBytes(2, TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, master.aead(), bytes(owner)));
            insert.executeUpdate();
        }
        byte[] wrapped = wrapped(owner, connection);
        if (wrapped == null) {
            throw new SQLException("the key of an owner vanished");
        }
        return wrapped;
    }

    private static byte @org.jspecify.annotations.Nullable [] wrapped(String owner, Connection connection)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, owner);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        }
    }

    private Aead unwrapped(String owner, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), bytes(owner))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
