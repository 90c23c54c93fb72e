package org.balcony.query.exports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.Circumstances;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventFields;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.When;
import org.balcony.query.exports.Attribute.Declared;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an event of a log says: its envelope under the names of {@code history}, and each field of its data behind {@code
 * data.}. A field that holds a list or a record is given as JSON text.
 */
public final class EventAttributes {

    /** A field of an event's data that speaks of positions. */
    private static final String OF_POSITIONS = "asOfPosition";

    private static final Map<String, ValueKind> ENVELOPE = envelope();
    private static final List<String> PLACE = List.of("position", "streamVersion");

    private final boolean positions;

    /** Attributes for a reader who sees positions, or one who does not. */
    public EventAttributes(boolean positions) {
        this.positions = positions;
    }

    private static Map<String, ValueKind> envelope() {
        Map<String, ValueKind> envelope = new LinkedHashMap<>();
        for (String text : List.of("stream", "occurredAt", "precision", "doubt", "timestampIs")) {
            envelope.put(text, ValueKind.STRING);
        }
        for (String time : List.of("earliest", "latest", "recordedAt")) {
            envelope.put(time, ValueKind.TIME);
        }
        for (String text : List.of(
                "recordedBy",
                "actingRole",
                "onBehalfOf",
                "commandId",
                "correlationId",
                "causationId",
                "stageIterationId",
                "rationale",
                "basis",
                "confidence",
                "sourceRefs",
                "label",
                "compartments")) {
            envelope.put(text, ValueKind.STRING);
        }
        for (String number : List.of("version", "corrections", "disputes", "evidence")) {
            envelope.put(number, ValueKind.INTEGER);
        }
        return envelope;
    }

    /** The attributes that events of a type may have. */
    public List<Declared> declared(EventCatalogue.Entry type) {
        List<Declared> declared = new ArrayList<>();
        ENVELOPE.forEach((name, kind) -> declared.add(new Declared(name, kind)));
        if (positions) {
            PLACE.forEach(name -> declared.add(new Declared(name, ValueKind.INTEGER)));
        }
        fields(type).forEach(field -> declared.add(new Declared("data." + field.name(), ValueKind.of(field.type()))));
        return declared;
    }

    /** The attributes of one event; those without a value are left out. */
    public List<Attribute> of(Happening one) {
        Attributes said = new Attributes();
        happened(one, said);
        recorded(one.standing(), said);
        EventCatalogue.Entry type = EventCatalogue.standard().entry(one.event().getClass());
        said.put("version", type.version());
        if (positions) {
            RecordedEvent original = one.standing().original();
            said.all.add(new Attribute("position", ValueKind.INTEGER, Long.toString(original.position())));
            said.all.add(new Attribute("streamVersion", ValueKind.INTEGER, Long.toString(original.streamVersion())));
        }
        JsonNode data = BalconyJson.mapper().valueToTree(one.event());
        fields(type).forEach(field -> {
            JsonNode value = data.get(field.name());
            if (value != null && !value.isNull() && !(value.isArray() && value.isEmpty())) {
                said.all.add(new Attribute("data." + field.name(), ValueKind.of(field.type()), text(value)));
            }
        });
        return said.all;
    }

    private Stream<EventFields.Field> fields(EventCatalogue.Entry type) {
        return EventFields.of(type.eventClass()).stream()
                .filter(field -> positions || !field.name().equals(OF_POSITIONS));
    }

    private static void happened(Happening one, Attributes said) {
        When when = one.standing().occurredAt();
        said.put("stream", one.stream());
        said.put("occurredAt", when);
        said.put("precision", Precision.of(when).word());
        said.put("doubt", Precision.doubt(when).orElse(null));
        said.put("timestampIs", one.moment().bound().word());
        said.put("earliest", written(when.earliest()));
        said.put("latest", written(when.latest()));
    }

    private static void recorded(Standing standing, Attributes said) {
        Circumstances how = standing.original().fact().circumstances();
        said.put("recordedAt", standing.original().recordedAt());
        said.put("recordedBy", how.recordedBy());
        said.put("actingRole", WireNames.of(how.actingRole()));
        said.put("onBehalfOf", how.onBehalfOf());
        said.put("commandId", how.commandId());
        said.put("correlationId", how.correlationId());
        said.put("causationId", how.causationId());
        said.put("stageIterationId", how.stageIterationId());
        said.put("rationale", how.rationale());
        said.put("basis", how.basis() == null ? null : WireNames.of(how.basis()));
        said.put("confidence", how.confidence() == null ? null : WireNames.of(how.confidence()));
        said.put("sourceRefs", how.sourceRefs().isEmpty() ? null : json(how.sourceRefs()));
        said.put("label", WireNames.of(standing.label().level()));
        List<String> compartments = standing.label().compartments().stream()
                .map(Compartment::toString)
                .toList();
        said.put("compartments", compartments.isEmpty() ? null : json(compartments));
        said.put("corrections", standing.corrections().size());
        said.put("disputes", standing.disputes().size());
        said.put("evidence", standing.evidence().size());
    }

    private static @Nullable Instant written(@Nullable Instant instant) {
        return Moment.writable(instant) ? instant : null;
    }

    /** A value as text: a text itself, anything else as JSON. */
    public static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : json(value);
    }

    private static String json(Object value) {
        return BalconyJson.mapper().writeValueAsString(value);
    }

    /** Attributes being gathered. */
    private static final class Attributes {

        private final List<Attribute> all = new ArrayList<>();

        private void put(String name, @Nullable Object value) {
            if (value != null) {
                all.add(new Attribute(name, ENVELOPE.getOrDefault(name, ValueKind.STRING), value.toString()));
            }
        }
    }
}
