package org.balcony.ledger.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.balcony.ledger.LedgerUnavailable;

/** Seals and opens texts under the keys of their owners, and destroys keys; keeps what belongs to owners beside them. */
public final class Vault {

    private final Scrub scrub;
    private final OwnerKeys keys;
    private final Secrets secrets;
    private final Names names;
    private final Identities identities;

    /**
     * A vault on a database.
     *
     * @param connections of a role that may write keys, or that may only read them and then only opens
     */
    public Vault(DataSource connections, MasterKey master) {
        this.scrub = new Scrub(connections);
        Changes changes = new Changes(connections);
        this.keys = new OwnerKeys(connections, master, changes);
        this.secrets = new Secrets(connections, master);
        this.names = new Names(connections, secrets, changes);
        this.identities = new Identities(connections, keys, names, changes);
    }

    /**
     * The text, sealed under the owner's key; a key is made for an owner that has none.
     *
     * @param owner whose key: two words or more, joined by colons
     * @param binding where the text belongs; it opens nowhere else
     * @throws OwnerDestroyed if the owner's key was destroyed for good
     * @throws LedgerUnavailable if the keys cannot be reached
     */
    public String seal(String owner, String binding, String text) {
        try {
            byte[] sealed = keys.orNew(owner).encrypt(bytes(text), bytes(owner + '|' + binding));
            return new SealedText(owner, sealed).written();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text could not be sealed: the key is not wrapped by this master key", e);
        }
    }

    /**
     * The text that was sealed.
     *
     * @throws GeneralSecurityException if it was sealed under another key or for another place, if it was changed, or if its
     *     key was destroyed
     * @throws LedgerUnavailable if the keys cannot be reached
     */
    public String open(String owner, String binding, SealedText sealed) throws GeneralSecurityException {
        Aead key =
                keys.existing(owner).orElseThrow(() -> new GeneralSecurityException("there is no key of this owner"));
        return new String(key.decrypt(sealed.sealed(), bytes(owner + '|' + binding)), StandardCharsets.UTF_8);
    }

    /**
     * When the owner's key was made; empty where there is none. Always asks the database.
     *
     * @throws LedgerUnavailable if the keys cannot be reached
     */
    public Optional<Instant> made(String owner) {
        return keys.made(owner);
    }

    /**
     * Destroys keys, and in the same transaction whatever else is kept of their owners. When this returns it is durable and this
     * node opens nothing under them any more; other nodes follow within a second. What lay on disk may be found there until
     * {@link #scrub}.
     *
     * @return how many of the owners had a key
     * @throws LedgerUnavailable if the keys cannot be reached; then some may be destroyed, and it may be called again
     */
    public int destroy(Collection<String> owners) {
        return keys.destroy(List.copyOf(owners), false);
    }

    /**
     * The same for owners who get no other key: nothing is sealed for them again. What stays of them is a hash of the name and
     * when it was.
     *
     * @return how many of the owners had a key
     * @throws LedgerUnavailable if the keys cannot be reached; then nothing is destroyed
     */
    public int destroyForGood(Collection<String> owners) {
        return keys.destroy(List.copyOf(owners), true);
    }

    /**
     * Whether an owner's key was destroyed for good; then there is none.
     *
     * @throws LedgerUnavailable if the keys cannot be reached
     */
    public boolean isGone(String owner) {
        return keys.isGone(owner);
    }

    /**
     * Whether a key was destroyed since the tables were last written anew.
     *
     * @throws LedgerUnavailable if the keys cannot be reached
     */
    public boolean isScrubDue() {
        return scrub.isDue();
    }

    /**
     * Writes the tables of the vault anew, so that their files hold nothing of rows that were deleted. Sealing and opening wait
     * meanwhile. The write-ahead log and backups are not touched.
     *
     * @throws LedgerUnavailable if the keys cannot be reached, if the role may not, if others hold the tables for seconds, or
     *     while a transaction runs that is older than the last destruction; it may be called again
     */
    public void scrub() {
        scrub.now();
    }

    /**
     * Makes the secrets of the installation that are missing; for nodes that may write.
     *
     * @throws LedgerUnavailable if the vault cannot be reached, or this node may not make what is missing
     */
    public void makeSecrets() {
        secrets.make();
    }

    /**
     * A secret of the installation, the same on every node.
     *
     * @throws LedgerUnavailable if the vault cannot be reached, or this node may not make what is missing
     */
    public Secret secret(SecretUse use) {
        return secrets.of(use);
    }

    /** The names of owners. */
    public Names names() {
        return names;
    }

    /** What is known of owners. */
    public Identities identities() {
        return identities;
    }

    /** Forgets the keys that are remembered, so that the next use asks the database. */
    public void forget() {
        keys.forget();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
