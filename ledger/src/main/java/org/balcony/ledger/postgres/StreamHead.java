package org.balcony.ledger.postgres;

import org.jspecify.annotations.Nullable;

/**
 * How far a stream has come.
 *
 * @param leafHash of its newest event; null when it has none
 */
record StreamHead(long version, byte @Nullable [] leafHash) {

    static final StreamHead NONE = new StreamHead(0, null);
}
