package org.balcony.query.platform.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written in a field of a page: lines, each with what is listed beneath it. */
record Cell(List<Line> lines) {

    /**
     * What stands on one line.
     *
     * @param parts empty where there is only a list
     * @param items what is listed beneath it, one for each record
     * @param silent whether it says that there is nothing
     */
    record Line(List<Part> parts, List<Cell> items, boolean silent) {

        Line {
            parts = List.copyOf(parts);
            items = List.copyOf(items);
        }

        static Line of(String text) {
            return of(List.of(new Part(text, null)));
        }

        static Line of(List<Part> parts) {
            return new Line(parts, List.of(), false);
        }

        /** Whether it is one run of text. */
        boolean plain() {
            return items.isEmpty();
        }

        /** How many letters it has, or the longest line beneath it. */
        int length() {
            return Math.max(
                    parts.stream().mapToInt(part -> part.text().length()).sum(),
                    items.stream().mapToInt(Cell::length).max().orElse(0));
        }
    }

    /**
     * A text, which may lead somewhere.
     *
     * @param href absent where it leads nowhere
     */
    record Part(String text, @Nullable String href) {

        private static final int LONGEST_WORD = 60;
        private static final Pattern ID_OR_ADDRESS = Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-|/api/|://");

        /** Whether it may be broken anywhere, as an id, an address or what no column is wide enough for may, but no word. */
        boolean loose() {
            return ID_OR_ADDRESS.matcher(text).find()
                    || Stream.of(text.split("\\s")).anyMatch(word -> word.length() > LONGEST_WORD);
        }
    }

    static final Cell EMPTY = new Cell(List.of());

    /** What a record says that holds nothing but zeros. */
    static final Cell NONE = new Cell(List.of(new Line(List.of(new Part("none on record", null)), List.of(), true)));

    Cell {
        lines = List.copyOf(lines);
    }

    static Cell of(String text) {
        return new Cell(List.of(Line.of(text)));
    }

    boolean empty() {
        return lines.isEmpty();
    }

    /** Whether it is one line without a list. */
    boolean single() {
        return lines.size() == 1 && lines.getFirst().plain();
    }

    /** How many letters the longest of its lines has. */
    int length() {
        return lines.stream().mapToInt(Line::length).max().orElse(0);
    }
}
