package org.balcony.command.platform.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcony.ledger.vault.Vault;

/** The keys in the vault. */
public final class VaultKeys implements Keyring {

    private final Vault vault;

    public VaultKeys(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Optional<Instant> made(String owner) {
        return vault.made(owner);
    }

    @Override
    public void destroy(String owner) {
        vault.destroy(List.of(owner));
    }
}
