package org.balcony.command.platform.erasure;

import org.balcony.events.value.StreamId;

/** Under which name a person or an actor owns keys. */
final class Owners {

    private Owners() {}

    /** The owner of the keys that an erasure on that stream destroys. */
    static String of(StreamId whose) {
        return switch (whose.kind()) {
            case PERSON -> "person:" + whose.id();
            case ACTOR -> "party:" + whose.id();
            case CASE, CONFLICT, ORGANISATION -> throw new IllegalArgumentException(whose + " owns no keys to erase");
        };
    }
}
