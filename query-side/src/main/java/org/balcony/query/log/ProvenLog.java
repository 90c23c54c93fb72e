package org.balcony.query.log;

import org.balcony.ledger.Ledger;
import org.balcony.ledger.LogProofs;
import org.balcony.query.platform.visibility.Reader;

/**
 * A log and its evidence.
 *
 * @param leaves who may see the bytes of a leaf
 */
public record ProvenLog(Ledger ledger, LogProofs proofs, Leaves leaves) {

    /** Who, among those who see positions, may see the bytes of a leaf and not its hash alone. */
    @FunctionalInterface
    public interface Leaves {

        /** Whether the reader may see what lies at a position of the log. */
        boolean areOpen(Reader reader, long position);
    }
}
