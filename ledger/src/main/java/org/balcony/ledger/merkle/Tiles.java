package org.balcony.ledger.merkle;

/** The geometry of hash tiles (C2SP tlog-tiles): a tile is a complete subtree of height 8, named by its lowest row. */
public final class Tiles {

    /** How many rows of the tree a tile spans. */
    public static final int HEIGHT = 8;

    /** How many hashes a full tile has. */
    public static final int WIDTH = 1 << HEIGHT;

    private Tiles() {}

    /** How many hashes there are in the lowest row of tiles of this level, in a tree of {@code size} leaves. */
    public static long hashes(int level, long size) {
        return level * HEIGHT >= Long.SIZE - 1 ? 0 : size >> (level * HEIGHT);
    }

    /** How many hashes the tile has in a tree of {@code size} leaves; 0 if it is not there yet. */
    public static int width(int level, long index, long size) {
        long from = index * WIDTH;
        return Math.clamp(hashes(level, size) - from, 0, WIDTH);
    }
}
