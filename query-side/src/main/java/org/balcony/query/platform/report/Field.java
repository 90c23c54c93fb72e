package org.balcony.query.platform.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A column of a flat table.
 *
 * @param path where its value stands in a row as JSON
 * @param form what its values are
 */
record Field(List<String> path, Form form) {

    /** What values are, as far as a page says them in its own way. */
    enum Form {
        /** Words of the glossary, and no text that somebody wrote. */
        CONSTANTS,
        /** Instants, to be told to the second. */
        INSTANT,
        /** Anything else. */
        OTHER
    }

    Field {
        path = List.copyOf(path);
    }

    /** Its name in the header, such as {@code dwellDays.min}. */
    String name() {
        return String.join(".", path);
    }

    /** Its name where a page says it. */
    String last() {
        return path.getLast();
    }

    /** Its value in a row; absent where there is none. */
    @Nullable
    JsonNode in(JsonNode row) {
        JsonNode value = row;
        for (String step : path) {
            value = value.path(step);
        }
        return value.isMissingNode() || value.isNull() ? null : value;
    }
}
