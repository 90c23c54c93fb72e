package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many people of each side, frozen when it was recorded; a side is written like an {@link ActorOrText}. */
@SchemaForm("""
        {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 1000000}, "maxProperties": 1000, "description": "How many of each side; a side is an actor's reference or text."}""")
public record SideCounts(@JsonValue SortedMap<String, Integer> byGroup) {

    /** No group was counted. */
    public static final SideCounts NONE = new SideCounts(new TreeMap<>());

    public SideCounts {
        GroupCounts.check(byGroup);
        byGroup = Collections.unmodifiableSortedMap(new TreeMap<>(byGroup));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SideCounts of(Map<String, Integer> byGroup) {
        return new SideCounts(new TreeMap<>(byGroup));
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
