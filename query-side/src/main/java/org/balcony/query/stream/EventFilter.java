package org.balcony.query.stream;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;

/**
 * What a subscriber asks for of what it may see.
 *
 * @param asked the request in its own words; tells one filter from another
 * @param streams streams an event must belong to, all of them; empty for any stream
 * @param types published types an event may have; empty for any type
 */
public record EventFilter(String asked, SortedSet<String> streams, SortedSet<String> types) {

    /** Lets everything through. */
    public static final EventFilter EVERYTHING =
            new EventFilter("", Collections.emptySortedSet(), Collections.emptySortedSet());

    public EventFilter {
        streams = Collections.unmodifiableSortedSet(new TreeSet<>(streams));
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
    }

    boolean matches(RecordedEvent event) {
        return ofStream(event) && (types.isEmpty() || types.contains(type(event)));
    }

    /** Whether a placeholder for the event is asked for; a filter by type would tell the type of what is withheld. */
    boolean matchesWithheld(RecordedEvent event) {
        return ofStream(event) && (types.isEmpty() || types.contains(EventText.SEALED_TYPE));
    }

    private boolean ofStream(RecordedEvent event) {
        return streams.stream().allMatch(event.stream().toString()::equals);
    }

    private static String type(RecordedEvent event) {
        return EventCatalogue.standard().entry(event.fact().event().getClass()).type();
    }
}
