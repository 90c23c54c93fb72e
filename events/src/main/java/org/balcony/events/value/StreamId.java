package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one stream of the log, written {@code <kind>/<uuid>}, such as {@code case/0190…}. */
@TextForm(description = "A stream of the log: kind/id.", pattern = StreamId.PATTERN)
public record StreamId(StreamKind kind, UUID id) {

    static final String PATTERN =
            "(?:case|conflict|actor|person|organisation)/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @JsonCreator
    public static StreamId of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a stream is written kind/id");
        }
        return new StreamId(StreamKind.of(text.substring(0, slash)), Uuids.parse(text.substring(slash + 1)));
    }

    public static StreamId of(CaseId id) {
        return new StreamId(StreamKind.CASE, id.value());
    }

    public static StreamId of(ConflictId id) {
        return new StreamId(StreamKind.CONFLICT, id.value());
    }

    public static StreamId of(ActorId id) {
        return new StreamId(StreamKind.ACTOR, id.value());
    }

    public static StreamId of(PersonId id) {
        return new StreamId(StreamKind.PERSON, id.value());
    }

    @Override
    @JsonValue
    public String toString() {
        return kind.word() + '/' + id;
    }
}
