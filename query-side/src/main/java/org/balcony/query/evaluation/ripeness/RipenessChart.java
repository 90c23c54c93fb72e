package org.balcony.query.evaluation.ripeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcony.events.AssessmentEvent.Perception;
import org.balcony.events.AssessmentEvent.Ripeness;
import org.balcony.events.codec.WireNames;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Verdict and perceptions in lanes, as long as each assessment held. */
final class RipenessChart {

    private static final String VERDICT = "verdict";

    private final List<Chart.Span> spans = new ArrayList<>();
    private final Set<String> perceptions = new TreeSet<>();

    private RipenessChart() {}

    static Optional<Chart> of(List<RipenessRow> rows, LocalDate asked) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        RipenessChart chart = new RipenessChart();
        rows.forEach(row -> chart.draw(row, asked));
        Set<String> lanes = new LinkedHashSet<>();
        lanes.add(VERDICT);
        lanes.addAll(chart.perceptions);
        return Optional.of(new Chart.Lanes(
                "Ripeness as the parties saw it", says(rows), List.copyOf(lanes), chart.spans, List.of()));
    }

    private void draw(RipenessRow row, LocalDate asked) {
        LocalDate from = Chronology.day(row.assessedAt(), asked);
        LocalDate end = row.until() == null ? asked : Chronology.day(row.until(), asked);
        LocalDate to = end.isBefore(from) ? from : end;
        spans.add(new Chart.Span(VERDICT, WireNames.of(row.verdict()), from, to, Words.of(row.verdict())));
        for (PartySees party : row.parties()) {
            draw(party.partyName() + ": stalemate", party.stalemate(), from, to);
            draw(party.partyName() + ": pain", party.pain(), from, to);
            draw(party.partyName() + ": way out", party.wayOut(), from, to);
            draw(party.partyName() + ": spokesperson", party.spokesperson(), from, to);
        }
    }

    private void draw(String lane, @Nullable Perception seen, LocalDate from, LocalDate to) {
        if (seen != null) {
            perceptions.add(lane);
            spans.add(new Chart.Span(lane, WireNames.of(seen), from, to, Words.of(seen)));
        }
    }

    private static String says(List<RipenessRow> rows) {
        RipenessRow last = rows.getLast();
        long unripe = rows.stream()
                .filter(row -> row.verdict() == Ripeness.UNRIPE)
                .mapToLong(row -> row.activities().all())
                .sum();
        return "Last judged %s (%s), in %d assessments; %d activities on record while it was judged unripe."
                .formatted(Words.of(last.verdict()), last.assessedAt(), rows.size(), unripe);
    }
}
