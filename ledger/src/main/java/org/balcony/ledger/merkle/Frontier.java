package org.balcony.ledger.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of the complete subtrees that make it up, largest first. This is all that
 * must be kept to add leaves and to know the root.
 */
public final class Frontier {

    /** Told of every complete subtree the moment it is complete, leaves aside. */
    @FunctionalInterface
    public interface Completed {
        void subtree(int height, long index, byte[] root);
    }

    private final List<byte[]> roots;
    private long size;

    private Frontier(long size, List<byte[]> roots) {
        this.size = size;
        this.roots = roots;
    }

    /** The frontier of a tree without leaves. */
    public static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /** The frontier that {@link #bytes()} of a tree of this size gave. */
    public static Frontier of(long size, byte[] bytes) {
        if (bytes.length != Long.bitCount(size) * TreeHash.LENGTH) {
            throw new IllegalArgumentException(
                    "a frontier of " + size + " leaves does not have " + bytes.length + " bytes");
        }
        List<byte[]> roots = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += TreeHash.LENGTH) {
            roots.add(Arrays.copyOfRange(bytes, from, from + TreeHash.LENGTH));
        }
        return new Frontier(size, roots);
    }

    /** An independent copy. */
    public Frontier copy() {
        return new Frontier(size, new ArrayList<>(roots));
    }

    public long size() {
        return size;
    }

    /** Adds a leaf hash at the end. */
    public void add(byte[] leafHash, TreeHash hash, Completed completed) {
        byte[] root = leafHash;
        long index = size;
        for (int height = 1; (index & 1) == 1; height++) {
            root = hash.node(roots.removeLast(), root);
            index >>= 1;
            completed.subtree(height, index, root);
        }
        roots.add(root);
        size++;
    }

    /** The root of the whole tree. */
    public byte[] root(TreeHash hash) {
        if (roots.isEmpty()) {
            return hash.empty();
        }
        byte[] root = roots.getLast();
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = hash.node(roots.get(i), root);
        }
        return root;
    }

    /** The hashes one after another, largest subtree first. */
    public byte[] bytes() {
        byte[] bytes = new byte[roots.size() * TreeHash.LENGTH];
        for (int i = 0; i < roots.size(); i++) {
            System.arraycopy(roots.get(i), 0, bytes, i * TreeHash.LENGTH, TreeHash.LENGTH);
        }
        return bytes;
    }
}
