package org.balcony.query.evaluation.indicators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;

/** Medians of each dimension on each side, over time. */
final class IndicatorsChart {

    private IndicatorsChart() {}

    static Optional<Chart> of(List<IndicatorRow> rows, ActorNames names) {
        Map<String, List<IndicatorRow>> drawn = rows.stream()
                .filter(row -> row.median() != null && row.time().first() != null)
                .collect(Collectors.groupingBy(row -> name(row, names), LinkedHashMap::new, Collectors.toList()));
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        String says = drawn.entrySet().stream()
                .map(one -> "%s: %s in %s"
                        .formatted(
                                one.getKey(),
                                one.getValue().getLast().median(),
                                one.getValue().getLast().time()))
                .collect(Collectors.joining("; ", "Newest medians, from 1 to 5: ", "."));
        return Optional.of(new Chart.Lines(
                "Attitude and relation indicators",
                says,
                "median rating, 1 to 5",
                false,
                drawn.entrySet().stream()
                        .map(one -> series(one.getKey(), one.getValue()))
                        .toList(),
                List.of(),
                List.of(),
                null));
    }

    private static Chart.Series series(String name, List<IndicatorRow> rows) {
        return new Chart.Series(
                name,
                rows.stream()
                        .map(row -> new Chart.Point(
                                Objects.requireNonNull(row.time().first()), Objects.requireNonNull(row.median())))
                        .toList());
    }

    private static String name(IndicatorRow row, ActorNames names) {
        StringBuilder name = new StringBuilder(Words.capital(row.dimension()))
                .append(", ")
                .append(row.side() == null ? Words.of(row.subject()) : names.of(row.side()));
        if (row.group() != null) {
            name.append(", ").append(row.group());
        }
        return name.toString();
    }
}
