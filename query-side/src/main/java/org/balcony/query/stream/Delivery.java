package org.balcony.query.stream;

import org.balcony.events.RecordedEvent;
import org.balcony.query.platform.visibility.Placeholder;

/** What a reader is handed for one event of the log. */
public sealed interface Delivery {

    /** The event, as the reader may see it. */
    record Whole(RecordedEvent event) implements Delivery {}

    /**
     * What stands for an event that is withheld from a reader who sees positions.
     *
     * @param leafHash the hash of its leaf, in base64
     */
    record Withheld(Placeholder placeholder, String leafHash) implements Delivery {}
}
