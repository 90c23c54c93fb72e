package org.balcony.query.evaluation.fundingprocess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.CaseTime;
import org.balcony.query.facts.FundingArrangement;
import org.balcony.query.facts.Stretch;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Spans.Span;
import org.balcony.query.kernel.Words;

/** The life of the case, the gaps in its funding and each arrangement, drawn as lanes. */
final class FundingChart {

    private static final String CASE = "Case";
    private static final String GAPS = "Not covered";

    private FundingChart() {}

    static Optional<Chart> of(FundingProcess process) {
        if (process.arrangements().isEmpty() || process.times().isEmpty()) {
            return Optional.empty();
        }
        List<String> lanes = new ArrayList<>(List.of(CASE, GAPS));
        List<Chart.Span> spans = new ArrayList<>();
        process.times()
                .forEach(one ->
                        add(spans, CASE, Words.of(one.status()), one.period().most(), Words.of(one.status())));
        List<Cover.Gap> gaps = process.cover().gaps(process.arrangements());
        gaps.forEach(gap -> spans.add(new Chart.Span(
                GAPS, "gap", gap.from(), gap.through(), gap.certainDays() + " to " + gap.days() + " days")));
        Span window = window(process);
        for (FundingArrangement one : process.arrangements()) {
            String lane = process.entries().name(one.agreed().event().funder()) + " ("
                    + one.agreed().event().arrangementId() + ')';
            lanes.add(lane);
            for (Stretch stretch : one.stretches()) {
                add(spans, lane, "funding", stretch.most(window), "funding");
            }
        }
        return Optional.of(new Chart.Lanes(
                "Funding against process",
                "%s of %d active days were covered; %d gaps."
                        .formatted(covered(process), process.cover().active().days(), gaps.size()),
                lanes,
                spans,
                sessions(process)));
    }

    private static String covered(FundingProcess process) {
        Days days = process.cover().days(process.arrangements());
        return days.exact() ? String.valueOf(days.min()) : days.min() + " to " + days.max();
    }

    private static void add(List<Chart.Span> spans, String lane, String kind, Span span, String label) {
        if (span.from().isBefore(span.to())) {
            spans.add(new Chart.Span(lane, kind, span.from(), span.to(), label));
        }
    }

    private static Span window(FundingProcess process) {
        LocalDate from = process.times().stream()
                .map(one -> one.period().most().from())
                .min(LocalDate::compareTo)
                .orElse(process.entries().day());
        CaseTime last = process.times().getLast();
        LocalDate to = last.period().most().to();
        return new Span(from, to.isBefore(from) ? from : to);
    }

    private static List<Chart.Mark> sessions(FundingProcess process) {
        List<Chart.Mark> marks = new ArrayList<>();
        for (Entry<SessionHeld> one : process.entries().all(SessionHeld.class)) {
            LocalDate on = one.when().earliestDay();
            if (on != null) {
                marks.add(new Chart.Mark(CASE, on, "session"));
            }
        }
        marks.sort(Comparator.comparing(Chart.Mark::on));
        return marks;
    }
}
