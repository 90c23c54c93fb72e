package org.balcony.query.stream;

import org.balcony.events.RecordedEvent;

/** An event with the number it has for one reader. */
public record NumberedEvent(RecordedEvent event, long sequence) {

    /** The cursor of a reader that has been handed this event. */
    public Cursor cursor() {
        return new Cursor(event.position(), sequence);
    }
}
