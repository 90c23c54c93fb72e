package org.balcony.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree that is worked out from its leaves by the definition alone. */
final class MemoryTree implements Subtrees {

    private final List<byte[]> leafHashes = new ArrayList<>();
    private final TreeHash hash = new TreeHash();

    void add(byte[] leaf) {
        leafHashes.add(hash.leaf(leaf));
    }

    byte[] leafHash(int index) {
        return leafHashes.get(index);
    }

    /** MTH of RFC 6962, section 2.1. */
    byte[] mth(int from, int to) {
        if (from == to) {
            return hash.empty();
        }
        if (to - from == 1) {
            return leafHashes.get(from);
        }
        int split = 1;
        while (split * 2 < to - from) {
            split *= 2;
        }
        return hash.node(mth(from, from + split), mth(from + split, to));
    }

    @Override
    public byte[] root(int height, long index) {
        int from = (int) (index << height);
        return mth(from, from + (1 << height));
    }
}
