package org.balcony.query.evaluation.stagedwell;

import java.util.List;
import java.util.Map;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Figure;

/** What the runs of a case come to together. */
final class StageDwellFigures {

    private StageDwellFigures() {}

    static Map<String, Figure> of(List<StageDwellRow> rows) {
        List<StageDwellRow> closed = rows.stream().filter(row -> !row.open()).toList();
        List<StageDwellRow> rework = rows.stream()
                .filter(row -> row.trigger() == IterationTrigger.REWORK)
                .toList();
        List<StageDwellRow> limited =
                rows.stream().filter(row -> row.dwellDays().max() != null).toList();
        return Map.of(
                "dwellOfClosedRuns",
                Figure.Lengths.of(closed.stream().map(StageDwellRow::dwellDays).toList(), events(closed)),
                "runs",
                new Figure.Count(rows.size(), events(rows)),
                "reworkLoops",
                new Figure.Count(rework.size(), events(rework)),
                "dormantShare",
                Figure.Share.of(
                        limited.stream()
                                .mapToLong(row -> Math.min(row.dormantDays(), most(row)))
                                .sum(),
                        limited.stream().mapToLong(StageDwellFigures::most).sum(),
                        events(limited)));
    }

    private static long most(StageDwellRow row) {
        Long most = row.dwellDays().max();
        return most == null ? 0 : most;
    }

    private static List<EventId> events(List<StageDwellRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
    }
}
