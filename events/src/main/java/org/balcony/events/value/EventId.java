package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one event, the same everywhere it is published. */
public record EventId(@JsonValue UUID value) {

    @JsonCreator
    public static EventId of(String text) {
        return new EventId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
