package org.balcony.query.stream;

import java.time.Instant;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;

/**
 * An event with the number it has for one reader.
 *
 * @param cursor the cursor of a reader that has been handed this event
 */
public record NumberedEvent(Delivery delivery, Cursor cursor) {

    /** The number. */
    public long sequence() {
        return cursor.sequence();
    }

    /** Where the event lies in the log; far before the cursor's position where it was opened later. */
    public long position() {
        return cursor.opened();
    }

    /** The event's id. */
    public EventId id() {
        return switch (delivery) {
            case Delivery.Whole whole -> whole.event().fact().id();
            case Delivery.Withheld withheld -> withheld.placeholder().id();
        };
    }

    /** The stream the event belongs to. */
    public StreamId stream() {
        return switch (delivery) {
            case Delivery.Whole whole -> whole.event().stream();
            case Delivery.Withheld withheld -> withheld.placeholder().stream();
        };
    }

    /** When the event was stored. */
    public Instant recordedAt() {
        return switch (delivery) {
            case Delivery.Whole whole -> whole.event().recordedAt();
            case Delivery.Withheld withheld -> withheld.placeholder().recordedAt();
        };
    }
}
