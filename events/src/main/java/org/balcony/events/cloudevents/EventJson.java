package org.balcony.events.cloudevents;

import java.time.Instant;
import org.balcony.events.Fact;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as plain JSON: the envelope and the data under the names of the published language. */
public final class EventJson {

    private EventJson() {}

    /** The event as one JSON object; written by {@link BalconyJson#mapper()} it is in canonical form. */
    public static ObjectNode of(RecordedEvent recorded, Place place) {
        Fact fact = recorded.fact();
        When occurredAt = fact.circumstances().occurredAt();
        EventCatalogue.Entry entry =
                EventCatalogue.standard().entry(fact.event().getClass());
        ObjectNode event = BalconyJson.mapper().valueToTree(fact.circumstances());
        if (!place.showsPositions()) {
            event.remove("checkedAgainst");
        } else {
            event.put("position", recorded.position());
            event.put("streamVersion", recorded.streamVersion());
        }
        if (place.sequence() != null) {
            event.put("sequence", place.sequence());
        }
        event.put("id", fact.id().toString())
                .put("type", entry.type())
                .put("version", entry.version())
                .put("stream", recorded.stream().toString())
                .put("recordedAt", recorded.recordedAt().toString());
        put(event, "earliest", occurredAt.earliest());
        put(event, "latest", occurredAt.latest());
        event.set("data", BalconyJson.mapper().<JsonNode>valueToTree(fact.event()));
        return event;
    }

    private static void put(ObjectNode event, String field, @Nullable Instant instant) {
        if (instant != null) {
            event.put(field, instant.toString());
        }
    }
}
