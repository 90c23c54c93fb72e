package org.balcony.command.platform.erasure;

import java.time.Instant;

/** The keys under which texts and identities are sealed, as far as erasing needs to know of them. */
public interface Keyring {

    /** How many keys an owner has, such as {@code person:<id>} or {@code party:<actor id>}. */
    int count(String owner);

    /**
     * Destroys the keys an owner had at a moment, with everything that is kept under them; when this returns it is durable.
     *
     * @return how many there were
     * @throws org.balcony.ledger.LedgerUnavailable if the keys cannot be reached
     */
    int destroy(String owner, Instant madeBefore);
}
