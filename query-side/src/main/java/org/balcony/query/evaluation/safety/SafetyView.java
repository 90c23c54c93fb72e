package org.balcony.query.evaluation.safety;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Role;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.CalendarTime;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.kernel.Words;

/** E24: what happened to people, how soon it was answered, and what risks are open. */
public final class SafetyView implements HistoryView {

    /** What makes incidents belong to one row. */
    private record Cell(CalendarTime month, IncidentKind kind, Rating severity) {

        static Cell of(Incident incident) {
            SafetyIncidentReported event = incident.reported().event();
            return new Cell(CalendarTime.of(incident.reported().when()), event.kind(), event.severity());
        }
    }

    @Override
    public ViewEntry entry() {
        return SafetyEntry.ENTRY;
    }

    @Override
    public Counted counted() {
        return new Counted(Map.of(
                Role.EVALUATOR, Set.of(Shelf.SAFETY),
                Role.LEAD_MEDIATOR, Set.of(Shelf.SAFETY),
                Role.MEDIATOR, Set.of(Shelf.SAFETY),
                Role.CASE_OFFICER, Set.of(Shelf.SAFETY)));
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof SafetyIncidentReported
                || event instanceof ProtectiveMeasureTaken
                || event instanceof RiskAssessed
                || event instanceof SessionHeld
                || event instanceof SessionCancelled;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        List<Incident> incidents = Incident.all(entries);
        boolean small = !reading.audience().counts(Shelf.SAFETY);
        Map<String, Object> footer = new HashMap<>();
        footer.put("countedTo", reading.asOf().day());
        footer.put(
                "notes",
                small
                        ? List.of("Publish totals only.")
                        : List.of("Shown as totals only; a total of a few, or one that leaves a few, is left out."));
        if (small) {
            footer.put("retracted", reading.retracted(this));
        }
        return new ViewTable(small ? rows(incidents, reading) : List.of(), Totals.of(entries, incidents), footer);
    }

    private static List<SafetyRow> rows(List<Incident> incidents, Reading reading) {
        return incidents.stream()
                .collect(Collectors.groupingBy(Cell::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> row(one.getKey(), one.getValue(), reading))
                .sorted(Comparator.comparing(SafetyRow::month).thenComparing(SafetyRow::rowKey))
                .toList();
    }

    private static SafetyRow row(Cell cell, List<Incident> incidents, Reading reading) {
        RestsOn grounds = new RestsOn(
                incidents.stream().<Entry<?>>flatMap(Incident::records).toList(), reading.asOf());
        List<Days> times =
                incidents.stream().flatMap(one -> one.responseTime().stream()).toList();
        return new SafetyRow(
                grounds.ids(),
                cell.month(),
                cell.kind(),
                cell.severity(),
                incidents.size(),
                (int) incidents.stream()
                        .flatMap(one -> one.reported().event().affected().stream())
                        .distinct()
                        .count(),
                times.size(),
                (int) incidents.stream().filter(Incident::closed).count(),
                DaysSummary.of(times).orElse(null),
                grounds.disputed(),
                grounds.corrected(),
                grounds.uncertain());
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        List<SafetyRow> rows = table.rows().stream().map(SafetyRow.class::cast).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<CalendarTime, Map<IncidentKind, Integer>> months = new LinkedHashMap<>();
        rows.forEach(row -> months.computeIfAbsent(row.month(), _ -> new LinkedHashMap<>())
                .merge(row.kind(), row.incidents(), Integer::sum));
        List<Chart.Bar> bars = months.entrySet().stream()
                .flatMap(month -> month.getValue().entrySet().stream()
                        .map(kind ->
                                new Chart.Bar(month.getKey().toString(), Words.of(kind.getKey()), kind.getValue())))
                .toList();
        return Optional.of(new Chart.Bars(
                "Safety incidents",
                "%d incidents; %d were answered by a protective measure."
                        .formatted(
                                rows.stream().mapToInt(SafetyRow::incidents).sum(),
                                rows.stream().mapToInt(SafetyRow::answered).sum()),
                "incidents",
                true,
                bars,
                List.of()));
    }
}
