package org.balcony.query.evaluation.powerbalance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.codec.WireNames;
import org.balcony.query.chart.Chart;
import org.balcony.query.evaluation.powerbalance.PowerBalanceRow.What;
import org.balcony.query.facts.BalancingMeasure.Status;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Words;

/** The composites of the parties over time, with the measures behind them. */
final class BalanceChart {

    private BalanceChart() {}

    static Optional<Chart> of(List<PowerBalanceRow> rows, LocalDate asked) {
        Map<String, List<Chart.Point>> points = new TreeMap<>();
        List<Chart.Span> spans = new ArrayList<>();
        List<Chart.Mark> marks = new ArrayList<>();
        for (PowerBalanceRow row : rows) {
            LocalDate day = Chronology.day(row.at(), asked);
            for (PartyPicture party : row.parties()) {
                if (party.composite() != null) {
                    points.computeIfAbsent(party.partyName(), _ -> new ArrayList<>())
                            .add(new Chart.Point(day, party.composite()));
                }
            }
            if (row.kind() != null && row.beneficiaryName() != null) {
                drawn(row, row.kind(), row.beneficiaryName(), day, asked, spans, marks);
            }
        }
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<Chart.Series> series = new ArrayList<>();
        points.forEach((party, values) -> series.add(new Chart.Series(party, values)));
        return Optional.of(new Chart.Lines(
                "Power of the parties over time",
                says(rows),
                "mean of known dimensions, 0 to 4",
                false,
                series,
                spans,
                marks,
                null));
    }

    private static void drawn(
            PowerBalanceRow row,
            MeasureKind kind,
            String beneficiary,
            LocalDate day,
            LocalDate asked,
            List<Chart.Span> spans,
            List<Chart.Mark> marks) {
        String lane = String.valueOf(row.measureId());
        String label = Words.of(kind) + " for " + beneficiary;
        if (row.status() == Status.PROPOSED || row.status() == Status.NOT_PURSUED) {
            marks.add(new Chart.Mark(lane, day, label + " (" + Words.of(row.status()) + ")"));
        } else {
            LocalDate end = row.until() == null ? asked : Chronology.day(row.until(), asked);
            spans.add(new Chart.Span(lane, WireNames.of(kind), day, end.isBefore(day) ? day : end, label));
        }
    }

    private static String says(List<PowerBalanceRow> rows) {
        List<Double> line = rows.stream()
                .filter(row -> row.what() == What.ASSESSMENT)
                .map(PowerBalanceRow::imbalance)
                .filter(Objects::nonNull)
                .toList();
        if (line.isEmpty()) {
            return "At no assessment are two parties known well enough to be compared.";
        }
        return line.size() == 1
                ? "Imbalance of %s at the only assessment that compares two parties.".formatted(line.getFirst())
                : "Imbalance of %s at the first of %d assessments, %s at the last; timing is not causation."
                        .formatted(line.getFirst(), line.size(), line.getLast());
    }
}
