package org.balcony.ledger.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash functions of RFC 6962, section 2.1, and plain SHA-256. Not for use by several threads at once. */
public final class TreeHash {

    /** The length of every hash, in bytes. */
    public static final int LENGTH = 32;

    private final MessageDigest sha256;

    public TreeHash() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 of the bytes alone. */
    public byte[] plain(byte[] bytes) {
        return sha256.digest(bytes);
    }

    /** The hash of a leaf. */
    public byte[] leaf(byte[] leaf) {
        sha256.update((byte) 0);
        return sha256.digest(leaf);
    }

    /** The hash of a node over two subtrees. */
    public byte[] node(byte[] left, byte[] right) {
        sha256.update((byte) 1);
        sha256.update(left);
        return sha256.digest(right);
    }

    /** The root of a tree without leaves. */
    public byte[] empty() {
        return sha256.digest();
    }
}
