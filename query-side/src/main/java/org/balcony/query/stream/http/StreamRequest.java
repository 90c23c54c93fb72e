package org.balcony.query.stream.http;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.UnreadableEvent;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.stream.Cursor;
import org.balcony.query.stream.CursorRefused;
import org.balcony.query.stream.CursorSeal;
import org.balcony.query.stream.EventFilter;
import org.balcony.query.stream.EventText;
import org.balcony.query.stream.Subscription;
import org.balcony.query.stream.VisibleEvents;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that pull and push have in common. */
final class StreamRequest {

    /** Addresses a case that is not there; no stream is called so. */
    private static final String NO_STREAM = "none";

    private final Ledger ledger;
    private final ReadDoor door;
    private final CursorSeal seal;
    private final VisibleEvents events;

    StreamRequest(Ledger ledger, ReadDoor door, CursorSeal seal, VisibleEvents events) {
        this.ledger = ledger;
        this.door = door;
        this.seal = seal;
        this.events = events;
    }

    Subscription subscription(
            Reader reader, @Nullable String stream, @Nullable String caseIdOrCode, @Nullable List<String> types) {
        SortedSet<String> streams = new TreeSet<>();
        if (stream != null) {
            streams.add(streamId("stream", stream).toString());
        }
        if (caseIdOrCode != null) {
            streams.add(caseStream(caseIdOrCode));
        }
        SortedSet<String> wanted = types == null ? new TreeSet<>() : new TreeSet<>(types);
        wanted.forEach(StreamRequest::mustBeKnown);
        String asked = stream == null && caseIdOrCode == null && wanted.isEmpty()
                ? EventFilter.EVERYTHING.asked()
                : "stream=" + stream + "\ncase=" + caseIdOrCode + "\ntype=" + wanted;
        return Subscription.of(reader, new EventFilter(asked, streams, wanted), door);
    }

    /** The place a cursor names: absent is the beginning, {@code latest} is behind the newest event. */
    Cursor cursor(String parameter, @Nullable String after, Subscription subscription) {
        if (after == null || after.isEmpty()) {
            return Cursor.START;
        }
        if (after.equals("latest")) {
            return events.latest();
        }
        try {
            return seal.open(after, subscription);
        } catch (CursorRefused e) {
            throw ReadRefused.malformed(
                    parameter,
                    after,
                    "This is not a cursor that was handed to this reader, in these roles, for this filter. Begin again"
                            + " without one, and tell by id what you have.");
        }
    }

    private String caseStream(String idOrCode) {
        Optional<String> byCode = ledger.claimant("case-code", idOrCode);
        if (byCode.isPresent()) {
            return byCode.get();
        }
        try {
            return StreamId.of(StreamKind.CASE.word() + '/' + idOrCode).toString();
        } catch (IllegalArgumentException e) {
            // A code nobody has claimed looks like a case the reader may not see: there is nothing, and no error.
            return NO_STREAM;
        }
    }

    private static StreamId streamId(String parameter, String text) {
        try {
            return StreamId.of(text);
        } catch (IllegalArgumentException e) {
            throw ReadRefused.malformed(parameter, text, "A stream is written <kind>/<id>, such as case/<uuid>.");
        }
    }

    private static void mustBeKnown(String type) {
        if (type.equals(EventText.SEALED_TYPE)) {
            return;
        }
        try {
            EventCatalogue.standard().entry(type);
        } catch (UnreadableEvent e) {
            throw ReadRefused.malformed("type", type, "No event has this type; /api/event-types lists them.");
        }
    }
}
