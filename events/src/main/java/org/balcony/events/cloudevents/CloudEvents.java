package org.balcony.events.cloudevents;

import java.util.stream.Collectors;
import org.balcony.events.Circumstances;
import org.balcony.events.Fact;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Events as CloudEvents 1.0 in the structured JSON mode, with the envelope in documented extension attributes. */
public final class CloudEvents {

    /** The media type of one event. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final ObjectWriter ASCII = BalconyJson.mapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private CloudEvents() {}

    /** The event as one JSON object; written by {@link BalconyJson#mapper()} it is in canonical form. */
    public static ObjectNode of(RecordedEvent recorded, Place place) {
        Fact fact = recorded.fact();
        EventCatalogue.Entry entry =
                EventCatalogue.standard().entry(fact.event().getClass());
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("specversion", "1.0")
                .put("id", fact.id().toString())
                .put("source", place.source())
                .put("type", entry.type())
                .put("subject", recorded.stream().toString())
                .put("time", recorded.recordedAt().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", dataSchema(entry, place))
                .put("eventversion", entry.version());
        addCircumstances(event, fact.circumstances());
        addPlace(event, recorded, place);
        event.set("data", BalconyJson.mapper().<JsonNode>valueToTree(fact.event()));
        return event;
    }

    /** A label as one word: the level, then the compartments, separated by semicolons, such as {@code team;safety}. */
    public static String label(Label label) {
        return label.compartments().stream()
                .map(Compartment::value)
                .collect(Collectors.joining(
                        ";", WireNames.of(label.level()) + (label.compartments().isEmpty() ? "" : ";"), ""));
    }

    private static String dataSchema(EventCatalogue.Entry entry, Place place) {
        return place.publicAddress() + "/api/event-types/" + entry.type() + '/' + entry.version();
    }

    private static void addCircumstances(ObjectNode event, Circumstances why) {
        put(event, "occurredat", why.occurredAt());
        put(event, "occurredearliest", why.occurredAt().earliest());
        put(event, "occurredlatest", why.occurredAt().latest());
        put(event, "recordedby", why.recordedBy());
        put(event, "actingrole", WireNames.of(why.actingRole()));
        put(event, "onbehalfof", why.onBehalfOf());
        put(event, "commandid", why.commandId());
        put(event, "correlationid", why.correlationId());
        put(event, "causationid", why.causationId());
        put(event, "stageiteration", why.stageIterationId());
        put(event, "basis", why.basis() == null ? null : WireNames.of(why.basis()));
        put(event, "confidence", why.confidence() == null ? null : WireNames.of(why.confidence()));
        put(event, "label", label(why.label()));
        put(event, "rationale", why.rationale() == null ? null : asciiJson(why.rationale()));
        put(event, "sourcerefs", why.sourceRefs().isEmpty() ? null : asciiJson(why.sourceRefs()));
    }

    private static void addPlace(ObjectNode event, RecordedEvent recorded, Place place) {
        if (place.showsPositions()) {
            put(event, "position", recorded.position());
            put(event, "streamversion", recorded.streamVersion());
        }
        put(event, "sequence", place.sequence());
    }

    private static void put(ObjectNode event, String attribute, @Nullable Object value) {
        if (value != null) {
            event.put(attribute, value.toString());
        }
    }

    /** JSON text in ASCII, because an attribute may hold no control characters and texts may. */
    private static String asciiJson(Object value) {
        return ASCII.writeValueAsString(value).replace("\u007f", "\\u007f");
    }
}
