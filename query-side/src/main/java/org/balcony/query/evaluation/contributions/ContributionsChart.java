package org.balcony.query.evaluation.contributions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.query.chart.Chart;

/** The matrix of claims: categories by who changed and on which track, the empty fields too. */
final class ContributionsChart {

    private ContributionsChart() {}

    static Optional<Chart> of(List<ContributionRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Chart.Cell> cells = new ArrayList<>();
        rows.forEach(row -> columns(row).forEach((column, cell) -> cells.add(cell(name(row), column, cell))));
        return Optional.of(new Chart.Matrix(
                "Contribution matrix",
                says(rows),
                rows.stream().map(ContributionsChart::name).toList(),
                List.copyOf(columns(rows.getFirst()).keySet()),
                cells));
    }

    private static Map<String, Cell> columns(ContributionRow row) {
        Map<String, Cell> columns = new LinkedHashMap<>();
        columns.put("Participants", row.participants());
        columns.put("Influential people", row.influentialPeople());
        columns.put("Society", row.society());
        columns.put("Not said who", row.notSaid());
        row.byTrack()
                .forEach(one -> columns.put(
                        one.track() == null
                                ? "No track declared"
                                : "Track "
                                        + one.track()
                                                .name()
                                                .replace("I_5", "I½")
                                                .replace("MIXED", "mixed"),
                        one.cell()));
        return columns;
    }

    private static Chart.Cell cell(String row, String column, Cell cell) {
        return cell.claims() == 0
                ? new Chart.Cell(row, column, null, "")
                : new Chart.Cell(row, column, (double) cell.claims(), label(cell));
    }

    private static String label(Cell cell) {
        List<String> parts = new ArrayList<>();
        add(parts, "+", cell.positive());
        add(parts, "−", cell.negative());
        add(parts, "±", cell.mixed());
        return String.join(" ", parts) + (cell.disputed() ? " (disputed)" : "");
    }

    private static void add(List<String> parts, String sign, int many) {
        if (many > 0) {
            parts.add(sign + many);
        }
    }

    private static String name(ContributionRow row) {
        return row.category() + " " + row.meaning();
    }

    private static String says(List<ContributionRow> rows) {
        List<String> empty = rows.stream()
                .filter(row -> row.all().claims() == 0)
                .map(row -> row.category().name())
                .toList();
        String counts = "%d claims for good, %d for ill, %d for both."
                .formatted(
                        rows.stream().mapToInt(row -> row.all().positive()).sum(),
                        rows.stream().mapToInt(row -> row.all().negative()).sum(),
                        rows.stream().mapToInt(row -> row.all().mixed()).sum());
        return Stream.of(counts, empty.isEmpty() ? "" : " Nothing is claimed for " + String.join(", ", empty) + ".")
                .reduce("", String::concat);
    }
}
