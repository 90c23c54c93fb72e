package org.balcony.query.evaluation.sectorreach;

import java.util.List;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Sector;
import org.balcony.query.kernel.Row;

/**
 * A sector and what reached it.
 *
 * @param reached whether anything is on record at all
 */
public record SectorReachRow(
        List<EventId> eventIds,
        Sector sector,
        Tallied contacts,
        Tallied influenceObserved,
        Tallied followedThrough,
        Tallied sessions,
        Tallied statementsOrActs,
        Tallied assessed,
        boolean reached,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public SectorReachRow {
        eventIds = List.copyOf(eventIds);
    }

    @Override
    public String rowKey() {
        return WireNames.of(sector);
    }

    @Override
    public boolean blank() {
        return !reached;
    }
}
