package org.balcony.query.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which events a row rests on, and which entries are about them. */
record Links(Map<EventId, RecordedEvent> known, Map<String, EventId> ids) {

    static Links among(List<RecordedEvent> events) {
        Map<EventId, RecordedEvent> known = new HashMap<>();
        Map<String, EventId> ids = new HashMap<>();
        for (RecordedEvent event : events) {
            known.put(event.fact().id(), event);
            ids.put(event.fact().id().toString(), event.fact().id());
        }
        return new Links(known, ids);
    }

    /** Every event that a row names anywhere. */
    Set<EventId> named(@Nullable JsonNode row) {
        Set<EventId> named = new LinkedHashSet<>();
        if (row != null) {
            collect(row, named);
        }
        return named;
    }

    private void collect(JsonNode node, Set<EventId> named) {
        if (node.isString()) {
            Optional.ofNullable(ids.get(node.asString())).ifPresent(named::add);
        }
        for (JsonNode part : node) {
            collect(part, named);
        }
    }

    /** Whether an event is one of these or an entry about one of them, directly or through entries about entries. */
    Predicate<RecordedEvent> concerning(Set<EventId> rests) {
        return event -> concerns(event, rests, new HashSet<>());
    }

    private boolean concerns(RecordedEvent event, Set<EventId> rests, Set<EventId> visited) {
        if (rests.contains(event.fact().id())) {
            return true;
        }
        if (!(event.fact().event() instanceof RecordEvent entry)
                || !visited.add(event.fact().id())) {
            return false;
        }
        for (EventId target : entry.about()) {
            RecordedEvent about = known.get(target);
            if (rests.contains(target) || (about != null && concerns(about, rests, visited))) {
                return true;
            }
        }
        return false;
    }
}
