package org.balcony.ledger;

import java.util.List;

/** The evidence side of the log: RFC 6962 tree hashes, proofs and signed checkpoints (C2SP tlog-tiles, tlog-checkpoint). */
public interface LogProofs {

    /** A signed note over the current size and root. */
    String checkpoint();

    /** The public key that checks checkpoints, in signed-note form {@code name+id+key}. */
    String verifierKey();

    /** The exact leaf bytes of the event at a position, or {@link IllegalArgumentException} if there is none. */
    byte[] leaf(long position);

    /** The audit path of the event at {@code position} in the tree of {@code size} leaves, from the leaf up. */
    List<byte[]> inclusionProof(long position, long size);

    /** The proof that the tree of {@code from} leaves is a prefix of the tree of {@code to} leaves. */
    List<byte[]> consistencyProof(long from, long to);

    /** The root hash of the first {@code size} leaves. */
    byte[] root(long size);

    /** A hash tile in C2SP tlog-tiles layout: {@code width} hashes of 32 bytes, 256 for a full tile. */
    byte[] tile(int level, long index, int width);
}
