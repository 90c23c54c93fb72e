package org.balcony.query.platform.visibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.StreamId;

/**
 * A stream as one reader may see it.
 *
 * @param known whether the reader may know that the stream exists
 * @param events what is shown, in order, less what is hidden inside; and what is there to be counted only
 * @param counted which of the events are there to be counted only
 * @param placeholders what stands for the rest, for readers who see positions; empty for all others
 * @param missingPersons how many people are hidden in it since they are locked down or erased
 * @param version how many events the stream had at the position, whatever is shown of them
 * @param closed which of the events, less those that are only counted, are restricted or in a compartment, under which label
 * @param until the moment at which the answer may change although nothing was recorded
 * @param restsOn every stream that decided over it, with how many events it had when it was decided
 */
public record Seen(
        boolean known,
        List<RecordedEvent> events,
        Set<EventId> counted,
        List<Placeholder> placeholders,
        int missingPersons,
        long version,
        Map<EventId, Label> closed,
        Instant until,
        Map<StreamId, Long> restsOn) {

    public Seen {
        events = List.copyOf(events);
        counted = Set.copyOf(counted);
        placeholders = List.copyOf(placeholders);
        closed = Map.copyOf(closed);
        restsOn = Map.copyOf(restsOn);
    }

    /** The same with its sealed texts opened. */
    public Seen opened(List<RecordedEvent> clear) {
        return new Seen(known, clear, counted, placeholders, missingPersons, version, closed, until, restsOn);
    }
}
