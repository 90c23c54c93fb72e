package org.balcony.events.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The published schemas of all events in all versions ever released, as they are committed. */
public final class EventSchemas {

    private EventSchemas() {}

    /** The schema of an event's data; empty where there is no such event or version. */
    public static Optional<JsonNode> schema(String type, int version) {
        if (!type.matches("[a-z.-]{1,100}")) {
            return Optional.empty();
        }
        try (InputStream in = EventSchemas.class.getResourceAsStream("/schemas/" + type + ".v" + version + ".json")) {
            return in == null ? Optional.empty() : Optional.of(StrictReader.tree(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
