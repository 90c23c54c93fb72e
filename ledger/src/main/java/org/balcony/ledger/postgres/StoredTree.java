package org.balcony.ledger.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.balcony.ledger.merkle.Subtrees;
import org.balcony.ledger.merkle.Tiles;
import org.balcony.ledger.merkle.TreeHash;

/** The tree as it lies in the database, tile by tile. A full tile never changes and is kept in memory for a while. */
final class StoredTree {

    private static final int KEPT_TILES = 1_000;
    private static final String LEAVES =
            "select leaf_hash from {log}.events where position > ? and position <= ? order by position";
    private static final String NODES =
            "select hash from {log}.tree where level = ? and index >= ? and index < ? order by index";

    private final Reads reads;
    private final Cache<Place, byte[]> tiles =
            Caffeine.newBuilder().maximumSize(KEPT_TILES).build();

    StoredTree(Reads reads) {
        this.reads = reads;
    }

    private record Place(int level, long index) {}

    /** The first {@code width} hashes of a tile, one after another. */
    byte[] tile(int level, long index, int width) {
        if (level < 0 || level > Long.SIZE / Tiles.HEIGHT || index < 0 || width < 1 || width > Tiles.WIDTH) {
            throw new IllegalArgumentException("no tile has level " + level + ", index " + index + ", width " + width);
        }
        Place place = new Place(level, index);
        byte[] kept = tiles.getIfPresent(place);
        if (kept != null) {
            return Arrays.copyOf(kept, width * TreeHash.LENGTH);
        }
        byte[] read = read(level, index * Tiles.WIDTH, width);
        if (width == Tiles.WIDTH) {
            tiles.put(place, read.clone());
        }
        return read;
    }

    private byte[] read(int level, long from, int width) {
        List<byte[]> hashes = level == 0
                ? reads.list(StoredTree::hash, LEAVES, from, from + width)
                : reads.list(StoredTree::hash, NODES, level, from, from + width);
        if (hashes.size() < width) {
            throw new IllegalArgumentException("the log is not that long yet");
        }
        byte[] tile = new byte[width * TreeHash.LENGTH];
        for (int i = 0; i < width; i++) {
            System.arraycopy(hashes.get(i), 0, tile, i * TreeHash.LENGTH, TreeHash.LENGTH);
        }
        return tile;
    }

    private static byte[] hash(java.sql.ResultSet row) throws SQLException {
        return row.getBytes(1);
    }

    /** The roots of complete subtrees of a tree of so many leaves, each worked out inside one tile. */
    Subtrees ofSize(long size) {
        TreeHash hash = new TreeHash();
        return (height, index) -> {
            int level = height / Tiles.HEIGHT;
            int rows = height % Tiles.HEIGHT;
            long first = index << rows;
            long tile = first / Tiles.WIDTH;
            byte[] hashes = tile(level, tile, Tiles.width(level, tile, size));
            return root(hashes, (int) (first % Tiles.WIDTH), 1 << rows, hash);
        };
    }

    private static byte[] root(byte[] hashes, int from, int width, TreeHash hash) {
        if (width == 1) {
            return Arrays.copyOfRange(hashes, from * TreeHash.LENGTH, (from + 1) * TreeHash.LENGTH);
        }
        int half = width / 2;
        return hash.node(root(hashes, from, half, hash), root(hashes, from + half, half, hash));
    }
}
