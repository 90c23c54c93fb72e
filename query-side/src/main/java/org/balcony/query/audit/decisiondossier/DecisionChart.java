package org.balcony.query.audit.decisiondossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Words;

/** Decisions along the calendar, a lane for each sort. */
final class DecisionChart {

    private DecisionChart() {}

    static Optional<Chart> of(List<DecisionDossierRow> rows) {
        List<Chart.Mark> marks =
                rows.stream().flatMap(row -> mark(row).stream()).toList();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        long reversed = rows.stream().filter(row -> row.reversal() != null).count();
        return Optional.of(new Chart.Lanes(
                "Decisions",
                "%d decision(s) are on record, %d of them taken back or replaced; each is drawn on the first day it may have been taken."
                        .formatted(rows.size(), reversed),
                Stream.of(DecisionFamily.values())
                        .map(Words::capital)
                        .filter(lane ->
                                marks.stream().anyMatch(mark -> mark.lane().equals(lane)))
                        .toList(),
                List.of(),
                marks));
    }

    private static Optional<Chart.Mark> mark(DecisionDossierRow row) {
        return day(row.decidedAt()).map(day -> new Chart.Mark(Words.capital(row.decision()), day, row.question()));
    }

    private static Optional<LocalDate> day(When when) {
        return Optional.ofNullable(when.earliestDay()).or(() -> Optional.ofNullable(when.latestDay()));
    }
}
