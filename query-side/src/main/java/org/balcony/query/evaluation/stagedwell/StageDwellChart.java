package org.balcony.query.evaluation.stagedwell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Lanes;
import org.balcony.query.facts.Suspensions;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.Spans;
import org.balcony.query.kernel.Spans.Span;
import org.balcony.query.kernel.Words;

/** The drawing of runs through stages: each in a lane of its own, with the time the case was suspended. */
final class StageDwellChart {

    private StageDwellChart() {}

    static Optional<Chart> of(List<StageDwellRow> rows, Reading reading) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = reading.asOf().day();
        Spans suspended = Suspensions.of(reading.happened(), day).most();
        List<String> lanes = new ArrayList<>();
        List<Chart.Span> spans = new ArrayList<>();
        for (StageDwellRow row : rows) {
            String lane = lane(row);
            Span run = new Period(row.openedAt(), row.endedAt(), day).most();
            lanes.add(lane);
            spans.add(new Chart.Span(
                    lane,
                    row.trigger() == IterationTrigger.REWORK ? "rework" : "run",
                    run.from(),
                    run.to().isBefore(run.from()) ? run.from() : run.to(),
                    days(row.dwellDays()) + (row.open() ? ", open" : "")));
            suspended
                    .within(Spans.covering(List.of(run)))
                    .list()
                    .forEach(part -> spans.add(new Chart.Span(lane, "suspended", part.from(), part.to(), "suspended")));
        }
        return Optional.of(new Lanes("How long each run lasted", says(rows), lanes, spans, List.of()));
    }

    private static String lane(StageDwellRow row) {
        return Words.capital(row.stage()) + " " + row.iterationNo() + (row.strand() == null ? "" : ", " + row.strand());
    }

    private static String days(Days days) {
        if (days.max() == null) {
            return "at least " + days.min() + " days";
        }
        return days.exact() ? days.min() + " days" : days.min() + " to " + days.max() + " days";
    }

    private static String says(List<StageDwellRow> rows) {
        long open = rows.stream().filter(StageDwellRow::open).count();
        long rework = rows.stream()
                .filter(row -> row.trigger() == IterationTrigger.REWORK)
                .count();
        return "Runs through stages: %d, of them open: %d, begun as rework: %d. A stretch is drawn as long as its dates allow; the days beside it leave out suspensions."
                .formatted(rows.size(), open, rework);
    }
}
