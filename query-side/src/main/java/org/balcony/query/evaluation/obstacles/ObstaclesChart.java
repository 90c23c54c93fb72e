package org.balcony.query.evaluation.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Spans.Span;
import org.balcony.query.kernel.Words;

/** Obstacles drawn as lanes: how long each was there, and from when on something was done about it. */
final class ObstaclesChart {

    private ObstaclesChart() {}

    static Optional<Chart> of(List<ObstacleRow> rows, LocalDate day) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> lanes = rows.stream().map(ObstaclesChart::lane).distinct().toList();
        List<Chart.Span> spans = new ArrayList<>();
        rows.forEach(row -> draw(row, day, spans));
        long open = rows.stream().filter(ObstacleRow::open).count();
        return Optional.of(new Chart.Lanes(
                "Obstacles",
                "%d obstacles on record, %d of them still in the way on %s.".formatted(lanes.size(), open, day),
                lanes,
                spans,
                List.of()));
    }

    private static void draw(ObstacleRow row, LocalDate day, List<Chart.Span> spans) {
        Span there = new Period(row.identified(), row.settled(), day).most();
        String became = row.how() == null ? "open" : Words.of(row.how());
        LocalDate answered = row.responseStarted() == null
                ? there.to()
                : within(
                        there,
                        new Period(row.responseStarted(), null, day).most().from());
        if (there.from().isBefore(answered)) {
            String label = answered.isBefore(there.to()) ? "" : became;
            spans.add(new Chart.Span(lane(row), "no response on record", there.from(), answered, label));
        }
        if (answered.isBefore(there.to())) {
            spans.add(new Chart.Span(lane(row), "being addressed", answered, there.to(), became));
        }
    }

    private static LocalDate within(Span span, LocalDate day) {
        if (day.isBefore(span.from())) {
            return span.from();
        }
        return day.isAfter(span.to()) ? span.to() : day;
    }

    private static String lane(ObstacleRow row) {
        return Words.capital(row.kind()) + " (" + row.obstacleId() + ')';
    }
}
