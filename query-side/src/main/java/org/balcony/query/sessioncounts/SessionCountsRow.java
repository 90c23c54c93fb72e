package org.balcony.query.sessioncounts;

import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Row;

/** How many sessions were held in a month or quarter; it names none of them. */
public record SessionCountsRow(List<EventId> eventIds, String period, int sessions) implements Row {

    public SessionCountsRow {
        eventIds = List.copyOf(eventIds);
    }

    @Override
    public String rowKey() {
        return period;
    }

    @Override
    public boolean blank() {
        return true;
    }
}
