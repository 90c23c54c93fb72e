package org.balcony.query.stream;

import org.balcony.events.cloudevents.CloudEvents;
import org.balcony.events.cloudevents.Place;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.query.platform.visibility.Placeholder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Events as other systems receive them: CloudEvents 1.0 in structured JSON. */
public final class EventText {

    /** The type of what stands for a withheld event. */
    public static final String SEALED_TYPE = "balcony.sealed";

    private final String source;
    private final String publicAddress;

    /**
     * Writes events of one installation.
     *
     * @param source the CloudEvents source, a URI reference
     * @param publicAddress what comes before {@code /api} in addresses; empty where they are relative
     */
    public EventText(String source, String publicAddress) {
        this.source = source;
        this.publicAddress = publicAddress;
    }

    /** The published type of an event. */
    public String type(NumberedEvent event) {
        return switch (event.delivery()) {
            case Delivery.Whole whole ->
                EventCatalogue.standard()
                        .entry(whole.event().fact().event().getClass())
                        .type();
            case Delivery.Withheld _ -> SEALED_TYPE;
        };
    }

    /** The event in UTF-8 on one line, with its number for the subscription's reader. */
    public byte[] of(NumberedEvent event, Subscription subscription) {
        Place place = new Place(source, publicAddress, subscription.positions(), event.sequence());
        return BalconyJson.mapper()
                .writeValueAsBytes(
                        switch (event.delivery()) {
                            case Delivery.Whole whole -> CloudEvents.of(whole.event(), place);
                            case Delivery.Withheld withheld -> sealed(withheld, event.sequence());
                        });
    }

    private ObjectNode sealed(Delivery.Withheld withheld, long sequence) {
        Placeholder placeholder = withheld.placeholder();
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("specversion", "1.0")
                .put("id", placeholder.id().toString())
                .put("source", source)
                .put("type", SEALED_TYPE)
                .put("subject", placeholder.stream().toString())
                .put("time", placeholder.recordedAt().toString())
                .put("datacontenttype", "application/json")
                .put("position", Long.toString(placeholder.position()))
                .put("streamversion", Long.toString(placeholder.streamVersion()))
                .put("sequence", Long.toString(sequence));
        event.set("data", data(placeholder, withheld.leafHash()));
        return event;
    }

    private static ObjectNode data(Placeholder placeholder, String leafHash) {
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put("sealed", true)
                .put("id", placeholder.id().toString())
                .put("position", placeholder.position())
                .put("leafHash", leafHash);
        data.set("label", BalconyJson.mapper().<JsonNode>valueToTree(placeholder.label()));
        if (placeholder.act() != null) {
            data.set("act", BalconyJson.mapper().<JsonNode>valueToTree(placeholder.act()));
        }
        return data;
    }
}
