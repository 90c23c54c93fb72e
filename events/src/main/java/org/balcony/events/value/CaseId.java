package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a case: our own managed record of one initiative. */
public record CaseId(@JsonValue UUID value) {

    @JsonCreator
    public static CaseId of(String text) {
        return new CaseId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
