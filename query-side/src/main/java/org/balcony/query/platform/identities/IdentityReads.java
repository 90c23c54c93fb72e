package org.balcony.query.platform.identities;

import org.balcony.events.value.StreamId;
import org.balcony.query.platform.visibility.Reader;

/** Is told, before anything is answered, that somebody reads who a person is. */
@FunctionalInterface
public interface IdentityReads {

    /**
     * Enters the reading; when this returns it is durable.
     *
     * @param person the stream of the person
     * @param purpose what the reader says it is for
     * @throws org.balcony.ledger.LedgerUnavailable if it cannot be entered; then nothing is answered
     */
    void read(Reader reader, StreamId person, String purpose);
}
