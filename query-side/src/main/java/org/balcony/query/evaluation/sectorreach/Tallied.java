package org.balcony.query.evaluation.sectorreach;

import java.util.List;
import org.balcony.events.value.EventId;

/** How many, and which. */
record Tallied(int count, List<EventId> eventIds) {

    static Tallied of(List<EventId> eventIds) {
        return new Tallied(eventIds.size(), eventIds);
    }
}
