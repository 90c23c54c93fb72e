package org.balcony.query.evaluation.turnover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.DomainEvent;
import org.balcony.events.RoleEvent;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;

/** E17: who came and went, what was passed on, and what was lost. */
public final class TurnoverView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return TurnoverEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof RoleEvent
                || event instanceof CounterpartRotated
                || event instanceof CaseEvent
                || event instanceof SessionHeld;
    }

    @Override
    public ViewTable of(Reading reading) {
        List<TurnoverRow> rows = Turns.in(Entries.of(reading));
        return new ViewTable(
                rows,
                figures(rows),
                Map.of(
                        "retracted",
                        reading.retractedHereAndBeside(this),
                        "countedTo",
                        reading.asOf().day()));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return TurnoverChart.of(
                table.rows().stream().map(TurnoverRow.class::cast).toList(), Entries.of(reading));
    }

    private static Map<String, Figure> figures(List<TurnoverRow> rows) {
        Map<String, Figure> figures = new HashMap<>();
        List<TurnoverRow> changes = which(rows, Turning.LEAD_CHANGE);
        List<TurnoverRow> handovers = which(rows, Turning.HANDOVER);
        figures.put("leadChanges", count(changes));
        figures.put(
                "handoverOnRecord",
                Figure.Share.of(
                        changes.stream()
                                .filter(row -> Boolean.TRUE.equals(row.handoverOnRecord()))
                                .count(),
                        changes.size(),
                        ids(changes)));
        figures.put("vacantDays", lengths(which(rows, Turning.VACANCY), TurnoverRow::vacantDays));
        figures.put("overlapDays", lengths(changes, TurnoverRow::overlapDays));
        figures.put(
                "relationshipsPassed",
                new Figure.Count(
                        handovers.stream().mapToLong(row -> row.passed().size()).sum(), ids(handovers)));
        figures.put(
                "relationshipsLost",
                new Figure.Count(
                        handovers.stream().mapToLong(row -> row.lost().size()).sum(), ids(handovers)));
        figures.put("relationshipsOrphaned", count(which(rows, Turning.RELATIONSHIP_ORPHANED)));
        figures.put("counterpartRotations", count(which(rows, Turning.COUNTERPART_ROTATION)));
        List<EventId> soon = rows.stream()
                .flatMap(row -> row.sessionsAfter().stream())
                .flatMap(one -> one.eventIds().stream())
                .distinct()
                .toList();
        figures.put("sessionsAfterChange", new Figure.Count(soon.size(), soon));
        return figures;
    }

    private static List<TurnoverRow> which(List<TurnoverRow> rows, Turning what) {
        return rows.stream().filter(row -> row.what() == what).toList();
    }

    private static Figure count(List<TurnoverRow> rows) {
        return new Figure.Count(rows.size(), ids(rows));
    }

    private static Figure lengths(List<TurnoverRow> rows, Function<TurnoverRow, @Nullable Days> length) {
        return Figure.Lengths.of(
                rows.stream()
                        .filter(row -> length.apply(row) != null)
                        .map(row -> Objects.requireNonNull(length.apply(row)))
                        .toList(),
                ids(rows));
    }

    private static List<EventId> ids(List<TurnoverRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
    }
}
