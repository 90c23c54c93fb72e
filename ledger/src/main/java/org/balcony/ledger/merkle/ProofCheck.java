package org.balcony.ledger.merkle;

import java.security.MessageDigest;
import java.util.Iterator;
import java.util.List;

/** Checks proofs against roots, as RFC 9162, sections 2.1.3.2 and 2.1.4.2, says for the same tree. */
public final class ProofCheck {

    private final TreeHash hash = new TreeHash();

    /** Whether {@code path} proves that {@code leafHash} is leaf {@code index}, from 0, of the tree with this size and root. */
    public boolean inclusion(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] computed = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                computed = hash.node(sibling, computed);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                computed = hash.node(computed, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(computed, root);
    }

    /** Whether {@code proof} proves that the tree with the first size and root is a prefix of the one with the second. */
    public boolean consistency(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> proof) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == to) {
            return proof.isEmpty() && MessageDigest.isEqual(fromRoot, toRoot);
        }
        if (from == 0) {
            return proof.isEmpty() && MessageDigest.isEqual(fromRoot, hash.empty());
        }
        return grows(from, fromRoot, to, toRoot, proof);
    }

    private boolean grows(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> proof) {
        Iterator<byte[]> hashes = proof.iterator();
        if (Long.bitCount(from) != 1 && !hashes.hasNext()) {
            return false;
        }
        long node = (from - 1) >> Long.numberOfTrailingZeros(from);
        long last = (to - 1) >> Long.numberOfTrailingZeros(from);
        byte[] older = Long.bitCount(from) == 1 ? fromRoot : hashes.next();
        byte[] newer = older;
        while (hashes.hasNext()) {
            if (last == 0) {
                return false;
            }
            byte[] next = hashes.next();
            if ((node & 1) == 1 || node == last) {
                older = hash.node(next, older);
                newer = hash.node(next, newer);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                newer = hash.node(newer, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(older, fromRoot) && MessageDigest.isEqual(newer, toRoot);
    }
}
