package org.balcony.query.platform.report;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lengths of time in words: the least and the most that imprecise dates allow. */
final class DayWords {

    private DayWords() {}

    /** A pair of least and most; empty where a value is something else. */
    static Optional<String> of(JsonNode value) {
        Set<String> names = Set.copyOf(value.propertyNames());
        if (names.isEmpty() || !Set.of("min", "max").containsAll(names)) {
            return Optional.empty();
        }
        return Optional.of(between(number(value, "min"), number(value, "max")));
    }

    private static @Nullable Long number(JsonNode value, String name) {
        return value.path(name).isNumber() ? Long.valueOf(value.path(name).asLong()) : null;
    }

    static String between(@Nullable Long least, @Nullable Long most) {
        if (least == null) {
            return most == null ? "no length on record" : "at most " + days(most);
        }
        if (most == null) {
            return "at least " + days(least);
        }
        return least.equals(most) ? days(most) : "between " + least + " and " + days(most);
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
