package org.balcony.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.balcony.ledger.LogProofs;
import org.balcony.ledger.merkle.Tiles;
import org.balcony.ledger.merkle.TreeHash;
import org.jspecify.annotations.Nullable;

/** A directory of hash tiles, exported at an earlier time and kept elsewhere, in the layout of C2SP tlog-tiles. */
public final class ExportedTiles {

    private final @Nullable Path directory;
    private long tile = -1;
    private byte[] hashes = new byte[0];

    private ExportedTiles(@Nullable Path directory) {
        this.directory = directory;
    }

    /** No tiles were exported. */
    public static ExportedTiles none() {
        return new ExportedTiles(null);
    }

    /** The tiles in a directory. */
    public static ExportedTiles in(Path directory) {
        return new ExportedTiles(directory);
    }

    /** Writes the lowest row of tiles of the first {@code size} events, and a checkpoint, into a directory. */
    public static void export(LogProofs proofs, long size, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("checkpoint"), proofs.checkpoint());
        for (int level = 0; Tiles.hashes(level, size) > 0; level++) {
            long tiles = (Tiles.hashes(level, size) + Tiles.WIDTH - 1) / Tiles.WIDTH;
            for (long index = 0; index < tiles; index++) {
                int width = Tiles.width(level, index, size);
                Path file = directory.resolve(path(level, index, width));
                Files.createDirectories(file.getParent());
                Files.write(file, proofs.tile(level, index, width));
            }
        }
    }

    /** Where a tile lies: {@code tile/0/x001/x234/067}, and {@code .p/8} behind it while it has 8 hashes only. */
    public static String path(int level, long index, int width) {
        StringBuilder path = new StringBuilder("%03d".formatted(index % 1_000));
        for (long left = index / 1_000; left > 0; left /= 1_000) {
            path.insert(0, "x%03d/".formatted(left % 1_000));
        }
        path.insert(0, "tile/" + level + "/");
        return width == Tiles.WIDTH ? path.toString() : path + ".p/" + width;
    }

    void check(long position, byte[] leafHash, Findings findings) {
        if (directory == null) {
            return;
        }
        long index = (position - 1) / Tiles.WIDTH;
        if (index != tile) {
            tile = index;
            hashes = read(directory, index);
        }
        int from = (int) ((position - 1) % Tiles.WIDTH) * TreeHash.LENGTH;
        if (from + TreeHash.LENGTH <= hashes.length
                && !Arrays.equals(leafHash, 0, TreeHash.LENGTH, hashes, from, from + TreeHash.LENGTH)) {
            findings.other(position, position, "the event at " + position + " is not the one in the exported tiles");
        }
    }

    private static byte[] read(Path directory, long index) {
        try {
            for (int width = Tiles.WIDTH; width > 0; width--) {
                Path file = directory.resolve(path(0, index, width));
                if (Files.exists(file)) {
                    return Files.readAllBytes(file);
                }
            }
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
