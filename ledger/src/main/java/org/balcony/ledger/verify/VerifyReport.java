package org.balcony.ledger.verify;

/** What became of a verification. */
public sealed interface VerifyReport {

    /**
     * Nothing is wrong.
     *
     * @param events how many events there are
     * @param root the root over all of them
     * @param checkpoints how many checkpoints were found to agree
     */
    record Sound(long events, byte[] root, int checkpoints) implements VerifyReport {}

    /**
     * Something is wrong: first at a position in this range, which is one position wherever the log itself or exported tiles
     * show it.
     *
     * @param from the first position that may be wrong
     * @param to the last position among which the first wrong one is
     * @param what in words
     */
    record Broken(long from, long to, String what) implements VerifyReport {}
}
