package org.balcony.query.evaluation.inclusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DomainEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E1: who was there, by group, at each session, in each iteration and in the case, against what was aimed at. */
public final class InclusionView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return InclusionEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof SessionHeld
                || event instanceof SessionScheduled
                || event instanceof InclusionTargetSet
                || event instanceof AttendanceRecorded
                || event instanceof CandidateNominated
                || event instanceof ObstacleIdentified
                || event instanceof StageIterationEnded;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        InclusionRows rows = new InclusionRows(entries);
        List<InclusionRow> all = rows.all();
        return new ViewTable(all, figures(all, rows, entries), footer(reading));
    }

    private static Map<String, Figure> figures(List<InclusionRow> all, InclusionRows rows, Entries entries) {
        Map<String, Figure> figures = new HashMap<>();
        List<EventId> held = entries.latest(SessionHeld.class, SessionHeld::sessionId).values().stream()
                .map(Entry::id)
                .toList();
        figures.put("sessionsCounted", Figure.Share.of(rows.counted().size(), held.size(), held));
        figures.put("targetsMet", met(all));
        List<EventId> constraints = rows.constraints();
        figures.put("constraints", new Figure.Count(constraints.size(), constraints));
        return figures;
    }

    /** A target that names no group counts once where it was judged, not once for each group. */
    private static Figure met(List<InclusionRow> all) {
        Map<String, InclusionRow> judged = new HashMap<>();
        for (InclusionRow row : all) {
            if (row.met() != null) {
                judged.putIfAbsent(row.subject() + " " + row.targetId(), row);
            }
        }
        List<EventId> ids = new ArrayList<>();
        all.stream()
                .filter(row -> row.met() != null)
                .flatMap(row -> row.eventIds().stream())
                .distinct()
                .forEach(ids::add);
        return Figure.Share.of(
                judged.values().stream()
                        .filter(row -> Boolean.TRUE.equals(row.met()))
                        .count(),
                judged.size(),
                ids);
    }

    private Map<String, Object> footer(Reading reading) {
        Map<String, Object> footer = new HashMap<>();
        footer.put("retracted", reading.retracted(this));
        footer.put("countedTo", reading.asOf().day());
        if (!reading.audience().smallCells()) {
            footer.put(
                    "smallCells",
                    "Counts under 5 are not shown, nor what they could be computed from; sessions and iterations only where all their counts can be shown.");
        }
        return footer;
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return InclusionChart.of(
                table.rows().stream().map(InclusionRow.class::cast).toList());
    }
}
