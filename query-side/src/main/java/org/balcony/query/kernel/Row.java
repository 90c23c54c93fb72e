package org.balcony.query.kernel;

import java.util.List;
import org.balcony.events.value.EventId;

/** A row of a view. */
public interface Row {

    /** The events it rests on, the one it is about first. */
    List<EventId> eventIds();

    /** What makes it the same row at two moments; no two rows of a table share it. By default the event it is about. */
    default String rowKey() {
        return eventIds().getFirst().toString();
    }

    /** Whether it names no event: it only shows that nothing is on record, or counts entries that are not shown one by one. */
    default boolean blank() {
        return false;
    }
}
