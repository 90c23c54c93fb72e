package org.balcony.query.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a row that reads differently.
 *
 * @param field the column; with dots where the column holds parts
 * @param before absent where there was none
 * @param after absent where there is none
 */
public record FieldChange(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {

    /** The parts in which two objects differ, by name. */
    static List<FieldChange> between(JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        collect("", before, after, changes);
        return changes;
    }

    private static void collect(String path, JsonNode before, JsonNode after, List<FieldChange> changes) {
        TreeSet<String> names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        for (String name : names) {
            Optional<JsonNode> was = before.optional(name);
            Optional<JsonNode> is = after.optional(name);
            if (was.isPresent()
                    && is.isPresent()
                    && was.get().isObject()
                    && is.get().isObject()) {
                collect(path + name + ".", was.get(), is.get(), changes);
            } else if (!was.equals(is)) {
                changes.add(new FieldChange(path + name, was.orElse(null), is.orElse(null)));
            }
        }
    }
}
