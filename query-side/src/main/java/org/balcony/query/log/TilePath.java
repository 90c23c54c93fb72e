package org.balcony.query.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a hash tile as C2SP tlog-tiles writes it: {@code <level>/<index>[.p/<width>]}, the index in groups of three
 * digits of which all but the last begin with {@code x}; index 1234067 of level 0 is {@code 0/x001/x234/067}.
 *
 * @param level from 0 at the leaves to 63
 * @param width hashes in the tile: 256 for a full one, 1 to 255 for a partial one
 */
record TilePath(int level, long index, int width) {

    static final int FULL = 256;

    private static final Pattern FORM =
            Pattern.compile("([0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,5})([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** Reads the one way to write a tile, or throws {@link IllegalArgumentException}. */
    static TilePath of(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches() || form.group(2).startsWith("x000/")) {
            throw new IllegalArgumentException("a tile is written <level>/<index>, the index as x001/x234/067");
        }
        long index = Long.parseLong(form.group(2).replace("x", "").replace("/", "") + form.group(3));
        int width = form.group(4) == null ? FULL : Integer.parseInt(form.group(4));
        if (form.group(4) != null && width >= FULL) {
            throw new IllegalArgumentException("a partial tile has 1 to 255 hashes");
        }
        return new TilePath(Integer.parseInt(form.group(1)), index, width);
    }

    /** Whether a tree of that many leaves has all hashes of this tile. */
    boolean within(long size) {
        long nodes = level > 7 ? 0 : size >> (8 * level);
        return index < Long.MAX_VALUE / FULL && nodes >= index * FULL + width;
    }
}
