package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many people of each group, frozen when it was recorded; the groups are named as the recorder names them. */
@SchemaForm("""
        {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 1000000}, "maxProperties": 1000, "description": "How many of each group, such as {\\"women\\": 7}."}""")
public record Counts(@JsonValue SortedMap<String, Integer> byGroup) {

    /** No group was counted. */
    public static final Counts NONE = new Counts(new TreeMap<>());

    public Counts {
        GroupCounts.check(byGroup);
        byGroup = Collections.unmodifiableSortedMap(new TreeMap<>(byGroup));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Counts of(Map<String, Integer> byGroup) {
        return new Counts(new TreeMap<>(byGroup));
    }

    /** All groups together. */
    public int sum() {
        return byGroup.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return byGroup.toString();
    }
}
