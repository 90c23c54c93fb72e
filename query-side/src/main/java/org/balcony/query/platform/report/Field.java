package org.balcony.query.platform.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A column of a flat table.
 *
 * @param path where its value stands in a row as JSON
 * @param constants whether it holds words of the glossary and no text that somebody wrote
 */
record Field(List<String> path, boolean constants) {

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
