package org.balcony.query.kernel;

import java.util.List;
import org.balcony.events.value.EventId;

/** A row of a view. */
public interface Row {

    /** The events it rests on, the one it is about first. */
    List<EventId> eventIds();
}
