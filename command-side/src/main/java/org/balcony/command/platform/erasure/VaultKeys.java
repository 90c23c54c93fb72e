package org.balcony.command.platform.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.vault.Vault;

/** The keys in the vault. */
public final class VaultKeys implements Keyring {

    private final Vault vault;

    public VaultKeys(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Optional<Instant> made(StreamId owner) {
        return vault.made(Owners.of(owner));
    }

    @Override
    public void destroy(StreamId owner) {
        List<String> owners = List.of(Owners.of(owner));
        if (owner.kind() == StreamKind.PERSON) {
            vault.destroyForGood(owners);
        } else {
            vault.destroy(owners);
        }
    }

    @Override
    public boolean isGone(StreamId person) {
        return vault.isGone(Owners.of(person));
    }
}
