package org.balcony.query.evaluation.saturation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.query.chart.Chart;

/** The number of efforts drawn as a line for each party. */
final class SaturationChart {

    private SaturationChart() {}

    static Optional<Chart> of(List<SaturationRow> rows, LocalDate day) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<SaturationRow>> byParty = new LinkedHashMap<>();
        rows.forEach(row ->
                byParty.computeIfAbsent(row.partyName(), _ -> new ArrayList<>()).add(row));
        SaturationRow peak = rows.stream()
                .max(Comparator.comparingLong(SaturationRow::activeMost))
                .orElseThrow();
        List<Chart.Mark> switches = rows.stream()
                .flatMap(row -> row.switches().stream()
                        .map(one -> new Chart.Mark(
                                "",
                                YearMonth.parse(row.month()).atDay(1),
                                "%s moves from %s to %s".formatted(row.partyName(), one.from(), one.to()))))
                .toList();
        return Optional.of(new Chart.Lines(
                "Efforts that reach each principal party",
                "At most %d efforts reached one party in the same month (%s, %s); %d switches between processes are on record."
                        .formatted(peak.activeMost(), peak.partyName(), peak.month(), switches.size()),
                "efforts",
                true,
                byParty.entrySet().stream()
                        .map(one -> new Chart.Series(one.getKey(), points(one.getValue(), day)))
                        .toList(),
                List.of(),
                switches,
                null));
    }

    /** A point for each month, and nothing in the months between in which nothing was active. */
    private static List<Chart.Point> points(List<SaturationRow> rows, LocalDate day) {
        List<Chart.Point> points = new ArrayList<>();
        for (SaturationRow row : rows) {
            YearMonth month = YearMonth.parse(row.month());
            if (!points.isEmpty()
                    && YearMonth.from(points.getLast().on()).plusMonths(1).isBefore(month)) {
                points.add(new Chart.Point(
                        YearMonth.from(points.getLast().on()).plusMonths(1).atDay(1), 0));
            }
            points.add(new Chart.Point(month.atDay(1), row.activeMost()));
        }
        YearMonth after = YearMonth.from(points.getLast().on()).plusMonths(1);
        if (after.isBefore(YearMonth.from(day).plusMonths(1))) {
            points.add(new Chart.Point(after.atDay(1), 0));
        }
        return points;
    }
}
