package org.balcony.query.evaluation.inclusion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Point;
import org.balcony.query.chart.Chart.Series;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** The shares of the groups from session to session, along the dimension that something was aimed at. */
final class InclusionChart {

    private InclusionChart() {}

    static Optional<Chart> of(List<InclusionRow> all) {
        List<InclusionRow> drawn = all.stream()
                .filter(row -> row.level() == InclusionLevel.SESSION && row.ratio() != null && day(row) != null)
                .toList();
        return Stream.concat(drawn.stream().filter(row -> row.targetId() != null), drawn.stream())
                .findFirst()
                .map(InclusionRow::dimension)
                .map(dimension -> along(
                        dimension,
                        drawn.stream()
                                .filter(row -> row.dimension() == dimension)
                                .toList()));
    }

    private static Chart along(InclusionDimension dimension, List<InclusionRow> rows) {
        Map<String, Map<String, Point>> groups = new LinkedHashMap<>();
        for (InclusionRow row : rows) {
            LocalDate day = day(row);
            Double ratio = row.ratio();
            if (day != null && ratio != null) {
                groups.computeIfAbsent(row.groupName(), _ -> new LinkedHashMap<>())
                        .put(row.subject(), new Point(day, ratio));
            }
        }
        long judged = rows.stream().filter(row -> row.met() != null).count();
        long met = rows.stream().filter(row -> Boolean.TRUE.equals(row.met())).count();
        return new Chart.Lines(
                "Share of each group, by " + Words.of(dimension),
                "At %d counted sessions; %s."
                        .formatted(
                                rows.stream()
                                        .map(InclusionRow::subject)
                                        .distinct()
                                        .count(),
                                judged == 0
                                        ? "nothing was aimed at"
                                        : "what was aimed at was met %d times of %d".formatted(met, judged)),
                "share of those present",
                false,
                groups.entrySet().stream()
                        .map(one -> new Series(
                                one.getKey(), List.copyOf(one.getValue().values())))
                        .toList(),
                List.of(),
                List.of(),
                rows.stream()
                        .filter(row -> row.target() != null && row.comparator() != Comparator.MIN_COUNT)
                        .map(InclusionRow::target)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable LocalDate day(InclusionRow row) {
        When when = row.occurredAt();
        return when == null ? null : when.earliestDay() != null ? when.earliestDay() : when.latestDay();
    }
}
