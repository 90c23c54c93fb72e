package org.balcony.query.exports.ocel;

import java.util.Optional;
import org.balcony.events.value.StreamId;
import org.balcony.query.exports.Chronicle;
import org.balcony.query.exports.Happening;
import org.balcony.query.exports.Streams;

/** Objects that no history of the export is about: actors and persons, with what is known of them, and bare mentions. */
record SharedObjects(Streams streams, ObjectAttributes attributes) {

    OcelObject object(ObjectRef ref) {
        OcelObject object = new OcelObject(ref);
        home(ref).flatMap(streams::read).ifPresent(chronicle -> tell(chronicle, object));
        return object;
    }

    private static Optional<StreamId> home(ObjectRef ref) {
        return ref.type() == ObjectType.ACTOR || ref.type() == ObjectType.PERSON
                ? Optional.of(StreamId.of(ref.id()))
                : Optional.empty();
    }

    private void tell(Chronicle chronicle, OcelObject object) {
        for (Happening one : chronicle.happenings()) {
            attributes.of(one.event()).forEach(said -> object.says(one.moment().instant(), said));
        }
    }
}
