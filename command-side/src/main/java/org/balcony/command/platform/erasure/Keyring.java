package org.balcony.command.platform.erasure;

import java.time.Instant;
import java.util.Optional;

/**
 * The keys under which texts and identities are sealed, as far as erasing needs to know of them. An owner, such as {@code
 * person:<id>} or {@code party:<actor id>}, has one key at a time.
 */
public interface Keyring {

    /**
     * When the key of an owner was made; empty where there is none.
     *
     * @throws org.balcony.ledger.LedgerUnavailable if the keys cannot be reached
     */
    Optional<Instant> made(String owner);

    /**
     * Destroys the key of an owner, with everything that is kept under it; when this returns it is durable.
     *
     * @throws org.balcony.ledger.LedgerUnavailable if the keys cannot be reached
     */
    void destroy(String owner);
}
