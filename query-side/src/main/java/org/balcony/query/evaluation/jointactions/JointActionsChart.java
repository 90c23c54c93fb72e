package org.balcony.query.evaluation.jointactions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Words;

/** How long each action lived, in lanes, with the incidents that touch it. */
final class JointActionsChart {

    private JointActionsChart() {}

    static Optional<Chart> of(List<JointActionRow> rows, LocalDate day) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Chart.Span> spans = new ArrayList<>();
        List<Chart.Mark> marks = new ArrayList<>();
        for (JointActionRow row : rows) {
            Period life = new Period(row.start(), row.end(), day);
            LocalDate from = life.most().from();
            LocalDate to = life.most().to().isBefore(from) ? from : life.most().to();
            spans.add(new Chart.Span(lane(row), outcome(row), from, to, outcome(row)));
            if (row.incidents() != null) {
                row.incidents()
                        .forEach(one ->
                                marks.add(new Chart.Mark(lane(row), life.earliest(one.when()), Words.of(one.kind()))));
            }
        }
        long open = rows.stream().filter(JointActionRow::open).count();
        return Optional.of(new Chart.Lanes(
                "Joint actions",
                "%d joint actions, of which %d go on.".formatted(rows.size(), open),
                rows.stream().map(JointActionsChart::lane).distinct().toList(),
                spans,
                marks));
    }

    private static String lane(JointActionRow row) {
        return row.title() == null ? Words.capital(row.kind()) + " (" + row.actionId() + ")" : row.title();
    }

    private static String outcome(JointActionRow row) {
        return row.outcome() == null ? "goes on" : Words.of(row.outcome());
    }
}
