package org.balcony.query.audittrail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** A1: every act on the record of one case or conflict, in the order of recording. */
public final class AuditTrailView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return AuditTrailEntry.ENTRY;
    }

    @Override
    public boolean insideOnly() {
        return true;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return true;
    }

    @Override
    public ViewTable of(Reading reading) {
        List<RecordedEvent> events = reading.ours().events();
        Map<EventId, EntriesAbout> about = about(events);
        SortedMap<Long, AuditRow> inOrder = new TreeMap<>();
        boolean positions = reading.audience().positions();
        events.stream()
                .filter(event -> shown(event, reading.asOf()))
                .forEach(event -> inOrder.put(
                        event.position(),
                        AuditRows.row(event, about.getOrDefault(event.fact().id(), EntriesAbout.NONE), positions)));
        reading.acts().stream()
                .filter(act -> reading.asOf().mayHaveOccurred(act.occurredAt()))
                .forEach(act -> inOrder.put(act.position(), AuditRows.row(act, positions)));
        List<AuditRow> rows = List.copyOf(inOrder.values());
        Map<String, Object> footer = new HashMap<>();
        footer.put("retracted", reading.ours().retracted().size());
        if (reading.asOf().occurred() != null) {
            footer.put("laterThanAsOf", events.size() + reading.acts().size() - rows.size());
        }
        Map<String, Figure> figures = Map.of(
                "entries",
                new Figure.Count(
                        rows.size(),
                        rows.stream().map(row -> row.eventIds().getFirst()).toList()));
        return new ViewTable(rows, figures, footer);
    }

    private static boolean shown(RecordedEvent event, AsOf asOf) {
        return event.fact().event() instanceof RecordEvent
                || asOf.mayHaveOccurred(event.fact().circumstances().occurredAt());
    }

    private static Map<EventId, EntriesAbout> about(List<RecordedEvent> events) {
        Map<EventId, EntriesAbout> about = new HashMap<>();
        for (RecordedEvent event : events) {
            if (event.fact().event() instanceof RecordEvent entry) {
                for (EventId target : AuditRows.targets(entry)) {
                    about.put(
                            target,
                            about.getOrDefault(target, EntriesAbout.NONE)
                                    .with(entry, event.fact().id()));
                }
            }
        }
        return about;
    }
}
