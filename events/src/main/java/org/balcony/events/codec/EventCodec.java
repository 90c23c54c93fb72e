package org.balcony.events.codec;

import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as the exact bytes that are hashed and stored, and reads them back. */
public final class EventCodec {

    private final JsonMapper json = BalconyJson.mapper();
    private final EventCatalogue catalogue = EventCatalogue.standard();

    /** The event's data as canonical JSON. */
    public byte[] payload(DomainEvent event) {
        return json.writeValueAsBytes(event);
    }

    /** The circumstances as canonical JSON. */
    public byte[] metadata(Circumstances circumstances) {
        return json.writeValueAsBytes(circumstances);
    }

    /**
     * Reads an event's data.
     *
     * @param type the published type, such as {@code balcony.case.registered}
     * @param version the version of the stored shape; older shapes are brought up to the newest first
     * @throws UnreadableEvent if the type is unknown or the bytes do not have its shape
     */
    public DomainEvent event(String type, int version, byte[] payload) {
        EventCatalogue.Entry entry = catalogue.entry(type);
        return Completeness.check(json.readValue(payload, entry.eventClass()));
    }

    /** Reads circumstances. */
    public Circumstances circumstances(byte[] metadata) {
        return Completeness.check(json.readValue(metadata, Circumstances.class));
    }
}
