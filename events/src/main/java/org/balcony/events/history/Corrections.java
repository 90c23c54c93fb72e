package org.balcony.events.history;

import java.util.Optional;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.MalformedJson;
import org.balcony.events.codec.StrictReader;
import org.balcony.events.value.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts a corrected value in the place of an earlier one, by the name of the field. */
public final class Corrections {

    /** The one field of a correction that is not part of the event's data. */
    public static final String OCCURRED_AT = "occurredAt";

    private static final JsonMapper JSON = BalconyJson.mapper();

    private Corrections() {}

    /** The fact with the corrected value; the fact as it was where the correction does not fit it. */
    public static Fact apply(Fact fact, RecordCorrected correction) {
        return problem(fact, correction).isPresent() ? fact : corrected(fact, correction);
    }

    /** Why a correction does not fit a fact: no such field, or no such value for it. Empty where it fits. */
    public static Optional<MalformedJson> problem(Fact fact, RecordCorrected correction) {
        try {
            corrected(fact, correction);
            return Optional.empty();
        } catch (MalformedJson e) {
            return Optional.of(e);
        }
    }

    /** What stands in a field now, as JSON; null in JSON where the field is absent or there is none of that name. */
    public static JsonNode value(Fact fact, String field) {
        if (field.equals(OCCURRED_AT)) {
            return JSON.valueToTree(fact.circumstances().occurredAt());
        }
        JsonNode value = JSON.<JsonNode>valueToTree(fact.event()).get(field);
        return value == null ? JsonNodeFactory.instance.nullNode() : value;
    }

    /** The fact with the corrected value, or {@link MalformedJson} where the correction does not fit it. */
    static Fact corrected(Fact fact, RecordCorrected correction) {
        return correction.field().equals(OCCURRED_AT)
                ? new Fact(fact.id(), occurring(fact.circumstances(), correction.newValue()), fact.event())
                : new Fact(fact.id(), fact.circumstances(), patched(fact.event(), correction));
    }

    private static DomainEvent patched(DomainEvent event, RecordCorrected correction) {
        ObjectNode data = JSON.valueToTree(event);
        data.set(correction.field(), correction.newValue());
        return StrictReader.read(data, event.getClass());
    }

    private static Circumstances occurring(Circumstances was, JsonNode newValue) {
        try {
            return was.occurring(StrictReader.read(newValue, When.class));
        } catch (MalformedJson e) {
            throw new MalformedJson(OCCURRED_AT, e.reason());
        }
    }
}
