package org.balcony.query.stream.kafka;

import java.util.UUID;
import org.balcony.events.codec.BalconyJson;
import org.balcony.query.stream.Cursor;

/**
 * How far publishing has come, as it is kept in Kafka.
 *
 * @param position of the last event published
 * @param sequence its number in the topic
 * @param eventId its id; tells whether the topic was filled from this log
 */
record Progress(long position, long sequence, UUID eventId) {

    static Progress of(byte[] json) {
        return BalconyJson.mapper().readValue(json, Progress.class);
    }

    byte[] json() {
        return BalconyJson.mapper().writeValueAsBytes(this);
    }

    Cursor cursor() {
        return new Cursor(position, sequence);
    }
}
