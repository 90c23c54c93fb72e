package org.balcony.query.evaluation.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Point;
import org.balcony.query.chart.Chart.Series;
import org.jspecify.annotations.Nullable;

/** Continuity and the rate of new faces from session to session. */
final class ContinuityChart {

    private ContinuityChart() {}

    static Optional<Chart> of(List<ContinuityRow> rows) {
        Map<String, List<Point>> series = new TreeMap<>();
        for (ContinuityRow row : rows) {
            String strand = row.strand() == null ? "" : " (" + row.strand() + ')';
            add(series, "continuity" + strand, row.occurredAt(), row.continuity());
            add(series, "new faces" + strand, row.occurredAt(), row.newFaceRate());
        }
        if (series.isEmpty()) {
            return Optional.empty();
        }
        long all = rows.stream()
                .filter(row -> row.continuity() != null && row.continuity() == 1)
                .count();
        long compared = rows.stream().filter(row -> row.continuity() != null).count();
        return Optional.of(new Chart.Lines(
                "Who came again",
                "From one session to the next, everybody came again %d times of %d.".formatted(all, compared),
                "share",
                false,
                series.entrySet().stream()
                        .map(one -> new Series(one.getKey(), one.getValue()))
                        .toList(),
                List.of(),
                List.of(),
                null));
    }

    private static void add(Map<String, List<Point>> series, String name, When when, @Nullable Double value) {
        LocalDate day = when.earliestDay() == null ? when.latestDay() : when.earliestDay();
        if (day != null && value != null) {
            series.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Point(day, value));
        }
    }
}
