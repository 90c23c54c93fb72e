package org.balcony.query.evaluation.inclusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DomainEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Role;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.CountedSessions;
import org.balcony.query.kernel.Counted;
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
    public Counted counted() {
        return new Counted(Map.of(
                Role.COORDINATION_PARTNER, Set.of(Shelf.SESSIONS),
                Role.INTEGRATOR, Set.of(Shelf.SESSIONS)));
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
        return new ViewTable(
                all, rows.onlyCounted() ? counted(rows, entries) : figures(all, rows, entries), footer(reading, rows));
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

    private static Map<String, Figure> counted(InclusionRows rows, Entries entries) {
        return Map.of(
                "sessionsCounted",
                Figure.Share.of(
                        rows.counted().size(),
                        CountedSessions.in(entries).held().size(),
                        List.of()));
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

    private Map<String, Object> footer(Reading reading, InclusionRows rows) {
        Map<String, Object> footer = new HashMap<>();
        footer.put("countedTo", reading.asOf().day());
        if (rows.onlyCounted()) {
            footer.put(
                    "smallCells",
                    "Counts under %d are not shown, nor what they could be computed from; told are quarters that are over, and of their sessions only as many together as keep every count large."
                            .formatted(reading.audience().cells().fewest()));
        } else {
            footer.put("retracted", reading.retracted(this));
        }
        return footer;
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return InclusionChart.of(
                table.rows().stream().map(InclusionRow.class::cast).toList());
    }
}
