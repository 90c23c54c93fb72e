package org.balcony.ledger.merkle;

/** Where the roots of complete subtrees come from. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The root of the complete subtree of {@code 2^height} leaves that begins at leaf {@code index * 2^height}; at height 0
     * a leaf hash.
     */
    byte[] root(int height, long index);
}
