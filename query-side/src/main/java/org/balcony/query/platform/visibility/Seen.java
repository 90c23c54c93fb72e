package org.balcony.query.platform.visibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.StreamId;

/**
 * A stream as one reader may see it.
 *
 * @param known whether the reader may know that the stream exists
 * @param events what is shown, in order, less what is hidden inside
 * @param placeholders what stands for the rest, for readers who see positions; empty for all others
 * @param missingPersons how many people are hidden in it since they are locked down or erased
 * @param until the moment at which the answer may change although nothing was recorded
 * @param restsOn every stream that decided over it, with how many events it had
 */
public record Seen(
        boolean known,
        List<RecordedEvent> events,
        List<Placeholder> placeholders,
        int missingPersons,
        Instant until,
        Map<StreamId, Long> restsOn) {

    public Seen {
        events = List.copyOf(events);
        placeholders = List.copyOf(placeholders);
        restsOn = Map.copyOf(restsOn);
    }
}
