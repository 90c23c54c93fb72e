package org.balcony.ledger;

import org.jspecify.annotations.Nullable;

/** The database could not be reached, or went away while writing; worth trying again under the same command ids. */
public final class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
