package org.balcony.events.history;

import java.util.List;
import org.balcony.events.RecordedEvent;

/**
 * An entry that stands no longer.
 *
 * @param original the entry as it was recorded
 * @param retractions the standing entries that annulled it, in the order of recording; at least one
 */
public record Retracted(RecordedEvent original, List<RecordedEvent> retractions) {

    public Retracted {
        retractions = List.copyOf(retractions);
    }

    /** The entry that annulled it first. */
    public RecordedEvent retraction() {
        return retractions.getFirst();
    }
}
