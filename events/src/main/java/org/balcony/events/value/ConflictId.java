package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a conflict, which exists independently of us. */
public record ConflictId(@JsonValue UUID value) {

    @JsonCreator
    public static ConflictId of(String text) {
        return new ConflictId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
