package org.balcony.query.exports.ocel;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;

/**
 * An object by its type and its id, which is the same in every export: {@code case/<uuid>}, {@code actor/<uuid>}, or for
 * what lies within a case or conflict {@code case/<uuid>/session/s-1}.
 */
record ObjectRef(ObjectType type, String id) {

    static ObjectRef of(StreamId stream) {
        return new ObjectRef(
                switch (stream.kind()) {
                    case CASE -> ObjectType.CASE;
                    case CONFLICT -> ObjectType.CONFLICT;
                    case PERSON -> ObjectType.PERSON;
                    case ACTOR, ORGANISATION -> ObjectType.ACTOR;
                },
                stream.toString());
    }

    static ObjectRef actor(ActorId actor) {
        return new ObjectRef(ObjectType.ACTOR, "actor/" + actor);
    }

    static ObjectRef within(StreamId home, ObjectType type, LocalId id) {
        return within(home, type, id.value());
    }

    static ObjectRef within(StreamId home, ObjectType type, UUID id) {
        return within(home, type, id.toString());
    }

    /** An actor whom the source names without reference: the same within a history where the text is the same. */
    static ObjectRef named(StreamId home, String text) {
        return within(home, ObjectType.NAMED_ACTOR, URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** What was written last in the id, as it was before it was escaped. */
    String text() {
        return URLDecoder.decode(id.substring(id.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
    }

    private static ObjectRef within(StreamId home, ObjectType type, String id) {
        return new ObjectRef(type, home + "/" + type.word() + '/' + id);
    }

    /** Whether it lies within a history, or is the history itself. */
    boolean belongsTo(StreamId home) {
        return id.equals(home.toString()) || id.startsWith(home + "/");
    }
}
