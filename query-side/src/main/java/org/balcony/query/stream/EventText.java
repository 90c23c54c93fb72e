package org.balcony.query.stream;

import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as other systems receive them: CloudEvents 1.0 in structured JSON. */
public final class EventText {

    private final JsonMapper json = BalconyJson.mapper();

    /** The published type of an event. */
    public String type(NumberedEvent event) {
        return EventCatalogue.standard()
                .entry(event.event().fact().event().getClass())
                .type();
    }

    /** The event in UTF-8 on one line, with its number for the subscription's reader. */
    public byte[] of(NumberedEvent event, Subscription subscription) {
        RecordedEvent recorded = event.event();
        ObjectNode node = json.createObjectNode();
        node.put("specversion", "1.0");
        node.put("id", recorded.fact().id().toString());
        node.put("source", "/balcony");
        node.put("type", type(event));
        node.put("subject", recorded.stream().toString());
        node.put("time", recorded.recordedAt().toString());
        node.put("sequence", Long.toString(event.sequence()));
        node.set("data", json.valueToTree(recorded.fact().event()));
        return json.writeValueAsBytes(node);
    }
}
