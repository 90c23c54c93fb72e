package org.balcony.command.platform.erasure;

import java.time.Instant;
import java.util.Optional;
import org.balcony.events.value.StreamId;

/**
 * The keys under which texts and identities are sealed, as far as erasing needs to know of them. An owner, a person or an
 * actor, has one key at a time.
 */
public interface Keyring {

    /**
     * When the key of an owner was made; empty where there is none.
     *
     * @throws org.balcony.ledger.LedgerUnavailable if the keys cannot be reached
     */
    Optional<Instant> made(StreamId owner);

    /**
     * Destroys the key of an owner, with everything that is kept under it; when this returns it is durable. A party may get
     * another key; a person gets none any more.
     *
     * @throws org.balcony.ledger.LedgerUnavailable if the keys cannot be reached
     */
    void destroy(StreamId owner);

    /**
     * Whether a person gets no key any more; then there is none.
     *
     * @throws org.balcony.ledger.LedgerUnavailable if the keys cannot be reached
     */
    boolean isGone(StreamId person);
}
