package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an organisation or group with a part in a conflict; never a private person. */
public record ActorId(@JsonValue UUID value) {

    @JsonCreator
    public static ActorId of(String text) {
        return new ActorId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
