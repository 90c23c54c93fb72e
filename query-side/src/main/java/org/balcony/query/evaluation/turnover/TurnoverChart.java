package org.balcony.query.evaluation.turnover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Spans.Span;
import org.balcony.query.kernel.Words;

/** Who held which role when, drawn as lanes, with handovers and rotations as marks. */
final class TurnoverChart {

    private static final String COUNTERPARTS = "Counterparts";

    private TurnoverChart() {}

    static Optional<Chart> of(List<TurnoverRow> rows, Entries entries) {
        List<Tenure> tenures = Tenure.all(entries).stream()
                .filter(one -> one.first() != null && !one.first().isAfter(entries.day()))
                .sorted(Comparator.comparing(Tenure::role)
                        .thenComparing(one -> one.first() == null ? entries.day() : one.first())
                        .thenComparing(
                                one -> one.assigned().event().assignmentId().value()))
                .toList();
        if (tenures.isEmpty()) {
            return Optional.empty();
        }
        List<String> lanes = new ArrayList<>();
        List<Chart.Span> spans = new ArrayList<>();
        for (Tenure one : tenures) {
            LocalDate first = one.first() == null ? entries.day() : one.first();
            Span span = one.stretch().most(new Span(first, entries.day()));
            String lane = Words.capital(one.role());
            if (!lanes.contains(lane)) {
                lanes.add(lane);
            }
            spans.add(new Chart.Span(lane, lane, span.from(), span.to(), entries.name(one.holder())));
        }
        long changes =
                rows.stream().filter(row -> row.what() == Turning.LEAD_CHANGE).count();
        long vacancies =
                rows.stream().filter(row -> row.what() == Turning.VACANCY).count();
        return Optional.of(new Chart.Lanes(
                "Who held which role",
                "The lead changed %d times; %d vacancies are on record or possible.".formatted(changes, vacancies),
                lanes(lanes, rows),
                spans,
                marks(rows, lanes.getFirst())));
    }

    private static List<String> lanes(List<String> roles, List<TurnoverRow> rows) {
        List<String> lanes = new ArrayList<>(roles);
        if (rows.stream().anyMatch(row -> row.what() == Turning.COUNTERPART_ROTATION)) {
            lanes.add(COUNTERPARTS);
        }
        return lanes;
    }

    private static List<Chart.Mark> marks(List<TurnoverRow> rows, String first) {
        List<Chart.Mark> marks = new ArrayList<>();
        for (TurnoverRow row : rows) {
            if (row.from() != null && row.what() == Turning.HANDOVER) {
                marks.add(new Chart.Mark(
                        first, row.from(), "handover from %s to %s".formatted(row.outgoing(), row.incoming())));
            } else if (row.from() != null && row.what() == Turning.COUNTERPART_ROTATION) {
                marks.add(new Chart.Mark(COUNTERPARTS, row.from(), "%s, %s".formatted(row.actor(), row.post())));
            }
        }
        return marks;
    }
}
