package org.balcony.query.stream.kafka;

import java.util.UUID;
import org.balcony.events.codec.BalconyJson;
import org.balcony.query.stream.Cursor;
import org.balcony.query.stream.NumberedEvent;
import org.jspecify.annotations.Nullable;

/**
 * How far publishing has come, as it is kept in Kafka.
 *
 * @param position the position that brought the last event published
 * @param opened where that event lies in the log: before the position if it was opened later; absent in records from before
 *     anything was, and where the two are the same
 * @param sequence its number in the topic
 * @param eventId its id; tells whether the topic was filled from this log
 */
record Progress(long position, @Nullable Long opened, long sequence, UUID eventId) {

    static Progress of(NumberedEvent last) {
        Cursor cursor = last.cursor();
        return new Progress(
                cursor.position(),
                cursor.opened() == cursor.position() ? null : cursor.opened(),
                cursor.sequence(),
                last.id().value());
    }

    static Progress of(byte[] json) {
        return BalconyJson.mapper().readValue(json, Progress.class);
    }

    byte[] json() {
        return BalconyJson.mapper().writeValueAsBytes(this);
    }

    Cursor cursor() {
        return new Cursor(position, lies(), sequence);
    }

    /** Where the last event published lies in the log. */
    long lies() {
        return opened == null ? position : opened;
    }
}
