package org.balcony.events.value;

import java.util.UUID;

/** Reads UUIDs in their one canonical form: 36 lower-case characters. */
final class Uuids {

    private Uuids() {}

    static UUID parse(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException("not a UUID in canonical lower-case form: " + text);
        }
        return uuid;
    }
}
