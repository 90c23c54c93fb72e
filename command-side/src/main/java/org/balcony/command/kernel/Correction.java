package org.balcony.command.kernel;

import org.balcony.events.Circumstances;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applies a correction to the entry it is about. */
final class Correction {

    private static final JsonMapper JSON = BalconyJson.mapper();
    private static final EventCodec CODEC = new EventCodec();

    private Correction() {}

    static Fact apply(Fact target, RecordCorrected correction) {
        if (correction.field().equals("occurredAt")) {
            When when = JSON.treeToValue(correction.newValue(), When.class);
            return new Fact(target.id(), occurred(target.circumstances(), when), target.event());
        }
        EventCatalogue.Entry entry =
                EventCatalogue.standard().entry(target.event().getClass());
        JsonNode data = JSON.readTree(CODEC.payload(target.event()));
        ((ObjectNode) data).set(correction.field(), correction.newValue());
        return new Fact(
                target.id(),
                target.circumstances(),
                CODEC.event(entry.type(), entry.version(), JSON.writeValueAsBytes(data)));
    }

    private static Circumstances occurred(Circumstances c, When when) {
        return new Circumstances(
                when,
                c.recordedBy(),
                c.actingRole(),
                c.onBehalfOf(),
                c.commandId(),
                c.correlationId(),
                c.causationId(),
                c.stageIterationId(),
                c.rationale(),
                c.basis(),
                c.confidence(),
                c.sourceRefs(),
                c.label(),
                c.checkedAgainst());
    }
}
