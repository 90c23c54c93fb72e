package org.balcony.query.stream;

import org.balcony.events.cloudevents.CloudEvents;
import org.balcony.events.cloudevents.Place;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;

/** Events as other systems receive them: CloudEvents 1.0 in structured JSON. */
public final class EventText {

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
        return EventCatalogue.standard()
                .entry(event.event().fact().event().getClass())
                .type();
    }

    /** The event in UTF-8 on one line, with its number for the subscription's reader. */
    public byte[] of(NumberedEvent event, Subscription subscription) {
        Place place = new Place(source, publicAddress, subscription.positions(), event.sequence());
        return BalconyJson.mapper().writeValueAsBytes(CloudEvents.of(event.event(), place));
    }
}
