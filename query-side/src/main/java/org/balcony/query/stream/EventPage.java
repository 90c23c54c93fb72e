package org.balcony.query.stream;

import java.util.List;

/**
 * Some of what a reader may see, in order.
 *
 * @param reached where to read on
 * @param caughtUp whether there was nothing more for this reader
 */
public record EventPage(List<NumberedEvent> events, Cursor reached, boolean caughtUp) {

    public EventPage {
        events = List.copyOf(events);
    }
}
