package org.balcony.events.codec;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.versions.EventHistory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as the exact bytes that are hashed and stored, and reads them back. Safe for use by many threads. */
public final class EventCodec {

    private static final JsonMapper JSON = BalconyJson.mapper();
    private static final ObjectWriter CIRCUMSTANCES_OUT = JSON.writerFor(Circumstances.class);
    private static final ObjectReader CIRCUMSTANCES_IN = JSON.readerFor(Circumstances.class);

    private final EventCatalogue catalogue = EventCatalogue.standard();
    private final EventHistory history;
    private final Map<Class<?>, ObjectWriter> writers;
    private final Map<Class<?>, ObjectReader> readers;

    public EventCodec() {
        this(EventHistory.standard());
    }

    EventCodec(EventHistory history) {
        this.history = history;
        this.writers = perEvent(JSON::writerFor);
        this.readers = perEvent(JSON::readerFor);
    }

    /**
     * The event's data as canonical JSON.
     *
     * @throws MalformedJson or {@link Completeness.IncompleteRecord} if what is written could not be read back
     */
    public byte[] payload(DomainEvent event) {
        ObjectWriter writer = writers.get(event.getClass());
        if (writer == null) {
            throw new IllegalArgumentException(event.getClass() + " is not an event");
        }
        return writer.writeValueAsBytes(Completeness.check(event));
    }

    /** The circumstances as canonical JSON. */
    public byte[] metadata(Circumstances circumstances) {
        return CIRCUMSTANCES_OUT.writeValueAsBytes(Completeness.check(circumstances));
    }

    /**
     * Reads an event's data.
     *
     * @param type the published type, such as {@code balcony.case.registered}
     * @param version the version of the stored shape; older shapes are brought up to the newest first
     * @throws UnreadableEvent if the type is unknown, the version is newer than ours, or the bytes do not have its shape
     */
    public DomainEvent event(String type, int version, byte[] payload) {
        EventCatalogue.Entry entry = catalogue.entry(type);
        ObjectReader reader = reader(entry.eventClass());
        return reading(type, () -> {
            if (version == entry.version()) {
                return reader.readValue(payload);
            }
            JsonNode lifted = history.lift(type, version, newest(entry, version), JSON.readTree(payload));
            return reader.readValue(lifted);
        });
    }

    /** Reads circumstances, or throws {@link UnreadableEvent}. */
    public Circumstances circumstances(byte[] metadata) {
        return reading("the circumstances", () -> CIRCUMSTANCES_IN.readValue(metadata));
    }

    /** The event's data as a tree that may be changed. */
    public JsonNode data(DomainEvent event) {
        return JSON.valueToTree(event);
    }

    private ObjectReader reader(Class<?> eventClass) {
        ObjectReader reader = readers.get(eventClass);
        if (reader == null) {
            throw new IllegalArgumentException(eventClass + " is not an event");
        }
        return reader;
    }

    private static int newest(EventCatalogue.Entry entry, int version) {
        if (version > entry.version()) {
            throw new IllegalArgumentException(
                    "version " + version + " is not known; the newest is " + entry.version());
        }
        return entry.version();
    }

    private static <T> T reading(String what, Supplier<@Nullable T> read) {
        try {
            T value = read.get();
            if (value == null) {
                throw new UnreadableEvent(what + " cannot be read: it is null");
            }
            return Completeness.check(value);
        } catch (JacksonException e) {
            throw new UnreadableEvent(
                    what + " cannot be read: " + StrictReader.malformed(e).getMessage());
        } catch (MalformedJson | Completeness.IncompleteRecord | IllegalArgumentException e) {
            throw new UnreadableEvent(what + " cannot be read: " + e.getMessage());
        }
    }

    private <T> Map<Class<?>, T> perEvent(Function<Class<?>, T> make) {
        return catalogue.entries().stream()
                .collect(Collectors.toMap(EventCatalogue.Entry::eventClass, entry -> make.apply(entry.eventClass())));
    }
}
