package org.balcony.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/** Makes roots and proofs of RFC 6962, sections 2.1 to 2.1.2, from the roots of complete subtrees. */
public final class Proofs {

    private final Subtrees subtrees;
    private final TreeHash hash = new TreeHash();

    public Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root of the first {@code size} leaves. */
    public byte[] root(long size) {
        return size == 0 ? hash.empty() : root(0, size);
    }

    /** The audit path of leaf {@code index}, from 0, in the tree of {@code size} leaves, from the leaf up. */
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has no leaf " + index);
        }
        List<byte[]> path = new ArrayList<>();
        path(index, 0, size, path);
        return path;
    }

    /** The proof that the tree of {@code from} leaves is a prefix of the tree of {@code to} leaves; empty from 0 or to itself. */
    public List<byte[]> consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException(from + " leaves are no prefix of " + to);
        }
        List<byte[]> proof = new ArrayList<>();
        if (from > 0 && from < to) {
            prefix(from, 0, to, true, proof);
        }
        return proof;
    }

    private void path(long index, long start, long end, List<byte[]> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            path(index, start, middle, path);
            path.add(root(middle, end));
        } else {
            path(index, middle, end, path);
            path.add(root(start, middle));
        }
    }

    private void prefix(long from, long start, long end, boolean known, List<byte[]> proof) {
        if (from == end) {
            if (!known) {
                proof.add(root(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (from <= middle) {
            prefix(from, start, middle, known, proof);
            proof.add(root(middle, end));
        } else {
            prefix(from, middle, end, false, proof);
            proof.add(root(start, middle));
        }
    }

    private byte[] root(long start, long end) {
        long leaves = end - start;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return subtrees.root(height, start >> height);
        }
        long middle = start + split(leaves);
        return hash.node(root(start, middle), root(middle, end));
    }

    /** The largest power of two below {@code leaves}, which is at least 2. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
