package org.balcony.query.evaluation.reputation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Words;

/** The running balance of each party, with the decisions as marks. */
final class ReputationChart {

    private ReputationChart() {}

    /** A reaction of a party, by the name of the party. */
    private record Step(String party, String cause, Observed observed, int balance) {}

    static Optional<Chart> of(List<ReputationRow> rows, LocalDate asked) {
        Map<String, List<Chart.Point>> lines = new TreeMap<>();
        Map<String, Integer> last = new TreeMap<>();
        for (Step step : steps(rows)) {
            lines.computeIfAbsent(step.party(), _ -> new ArrayList<>())
                    .add(new Chart.Point(Chronology.day(step.observed().at(), asked), step.balance()));
            last.put(step.party(), step.balance());
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Chart.Series> series = new ArrayList<>();
        lines.forEach((party, points) -> series.add(new Chart.Series(party, points)));
        return Optional.of(new Chart.Lines(
                "Running balance with each party",
                "At the end: "
                        + last.entrySet().stream()
                                .map(one -> one.getKey() + ' ' + signed(one.getValue()))
                                .collect(Collectors.joining(", "))
                        + '.',
                "sum of observed effects, each −3 to 3",
                true,
                series,
                List.of(),
                decisions(rows, asked),
                0.0));
    }

    private static List<Step> steps(List<ReputationRow> rows) {
        List<Step> steps = new ArrayList<>();
        for (ReputationRow row : rows) {
            for (Observed one : row.observedEffects()) {
                if (one.balance() != null) {
                    steps.add(new Step(row.partyName(), row.subject(), one, one.balance()));
                }
            }
        }
        steps.sort(Comparator.comparing((Step step) -> step.observed().at(), Chronology.OF_DATES)
                .thenComparing(Step::cause));
        return steps;
    }

    private static List<Chart.Mark> decisions(List<ReputationRow> rows, LocalDate asked) {
        Map<EventId, Chart.Mark> marks = new LinkedHashMap<>();
        for (ReputationRow row : rows) {
            if (row.decisionKind() != null) {
                marks.put(
                        row.eventIds().getFirst(),
                        new Chart.Mark("decisions", Chronology.day(row.at(), asked), Words.of(row.decisionKind())));
            }
        }
        return List.copyOf(marks.values());
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : Integer.toString(points);
    }
}
