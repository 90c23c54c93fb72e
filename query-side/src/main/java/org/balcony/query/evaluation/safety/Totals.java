package org.balcony.query.evaluation.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.Risks;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.SmallCells;

/** The totals of safety; for a reader without small cells without events, and without totals that are or leave one to four. */
record Totals(boolean small, SmallCells cells, Map<String, Figure> figures) {

    static Map<String, Figure> of(Entries entries, List<Incident> incidents) {
        Totals totals = new Totals(
                !entries.reading().audience().counts(Shelf.SAFETY),
                entries.reading().audience().cells(),
                new HashMap<>());
        totals.incidents("incidents", incidents, _ -> true);
        totals.incidents("graveIncidents", incidents, Incident::grave);
        totals.incidents("openIncidents", incidents, one -> !one.closed());
        totals.incidents("answered", incidents, one -> one.response().isPresent());
        totals.responseTimes(incidents);
        List<Entry<ProtectiveMeasureTaken>> measures = entries.all(ProtectiveMeasureTaken.class);
        totals.count("measures", measures.size(), ids(measures));
        StoodDown stoodDown = StoodDown.in(entries);
        totals.count("personsStoodDown", stoodDown.persons().size(), stoodDown.eventIds());
        List<Entry<RiskAssessed>> open = Risks.standing(entries).values().stream()
                .filter(one -> Risks.holds(one.event(), entries.day()))
                .toList();
        totals.count("openRisks", open.size(), ids(open));
        return totals.figures();
    }

    private void incidents(String name, List<Incident> incidents, Predicate<Incident> those) {
        List<Entry<?>> reported = new ArrayList<>();
        incidents.stream().filter(those).forEach(one -> reported.add(one.reported()));
        if (small || (tellsNobodyApart(reported.size()) && tellsNobodyApart(incidents.size() - reported.size()))) {
            count(name, reported.size(), ids(reported));
        }
    }

    private void count(String name, int value, List<EventId> eventIds) {
        if (small) {
            figures.put(name, new Figure.Count(value, eventIds));
        } else if (tellsNobodyApart(value)) {
            figures.put(name, new Figure.Count(value, List.of()));
        }
    }

    private boolean tellsNobodyApart(int many) {
        return cells.tellsNobodyApart(many);
    }

    private void responseTimes(List<Incident> incidents) {
        List<Days> times =
                incidents.stream().flatMap(one -> one.responseTime().stream()).toList();
        if (small) {
            List<Entry<?>> records = new ArrayList<>();
            incidents.stream().filter(one -> one.response().isPresent()).forEach(one -> {
                records.add(one.reported());
                records.add(one.response().orElseThrow());
            });
            figures.put("responseTime", Figure.Lengths.of(times, ids(records)));
        } else if (!cells.small(times.size())) {
            figures.put(
                    "responseTime",
                    new Figure.Measure(
                            DaysSummary.of(times).map(DaysSummary::median).orElse(null), List.of()));
        }
    }

    private static List<EventId> ids(List<? extends Entry<?>> entries) {
        return entries.stream().map(one -> one.id()).distinct().toList();
    }
}
