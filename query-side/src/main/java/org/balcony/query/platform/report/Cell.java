package org.balcony.query.platform.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written in a field of a page: lines of parts. */
record Cell(List<Line> lines) {

    /** What stands on one line. */
    record Line(List<Part> parts) {

        Line {
            parts = List.copyOf(parts);
        }

        static Line of(String text) {
            return new Line(List.of(new Part(text, null)));
        }
    }

    /**
     * A text, which may lead somewhere.
     *
     * @param href absent where it leads nowhere
     */
    record Part(String text, @Nullable String href) {}

    static final Cell EMPTY = new Cell(List.of());

    Cell {
        lines = List.copyOf(lines);
    }

    boolean empty() {
        return lines.isEmpty();
    }
}
