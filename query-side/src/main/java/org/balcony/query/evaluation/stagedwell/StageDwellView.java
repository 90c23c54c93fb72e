package org.balcony.query.evaluation.stagedwell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DomainEvent;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.RecordEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.history.Standing;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.FollowUpInDesign;
import org.balcony.query.facts.Suspensions;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.Spans;
import org.balcony.query.kernel.Spans.Span;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;

/** E4: how long each run through a stage lasted, what overlapped, and how often the work went back. */
public final class StageDwellView implements HistoryView {

    private static final long SILENT_AFTER_DAYS = 30;

    @Override
    public ViewEntry entry() {
        return StageDwellEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof StageEvent
                || event instanceof CaseEvent
                || event instanceof SessionHeld
                || event instanceof ProcessDesignAdopted
                || event instanceof FollowUpPlanned;
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return StageDwellChart.of(rows(table), reading);
    }

    private static List<StageDwellRow> rows(ViewTable table) {
        return table.rows().stream().map(StageDwellRow.class::cast).toList();
    }

    @Override
    public ViewTable of(Reading reading) {
        LocalDate day = reading.asOf().day();
        List<Standing> shown = reading.happened();
        List<Iteration> iterations = Iteration.all(shown, day).stream()
                .sorted(Comparator.comparing(one -> one.period().most().from()))
                .toList();
        Suspensions suspensions = Suspensions.of(shown, day);
        Spans activity = activity(shown, day);
        List<StageDwellRow> rows = iterations.stream()
                .map(one -> row(one, suspensions, activity, reading))
                .toList();
        return new ViewTable(rows, StageDwellFigures.of(rows), footer(iterations, reading));
    }

    private static Spans activity(List<Standing> shown, LocalDate day) {
        return Spans.covering(shown.stream()
                .filter(one -> !(one.event() instanceof RecordEvent))
                .map(one -> new Period(one.occurredAt(), one.occurredAt(), day).most())
                .toList());
    }

    private static StageDwellRow row(Iteration one, Suspensions suspensions, Spans activity, Reading reading) {
        StageEvent.StageIterationOpened opening = one.opening();
        StageEvent.StageIterationEnded ending = one.ending();
        Period period = one.period();
        Days suspended = suspensions.within(period);
        Days dwell = period.days().minus(suspended);
        long dormant = dormant(period.most(), suspensions, activity);
        return new StageDwellRow(
                one.records().stream()
                        .map(record -> record.original().fact().id())
                        .toList(),
                opening.stageIterationId(),
                opening.stage(),
                opening.strand(),
                opening.iterationNo(),
                opening.trigger(),
                opening.predecessor(),
                period.begin(),
                period.end(),
                ending == null ? null : ending.outcome(),
                ending == null,
                dwell,
                suspended,
                dormant,
                share(dormant, dwell),
                one.records().stream().anyMatch(record -> record.occurredAt().imprecise()),
                one.records().stream().anyMatch(Standing::disputed),
                one.records().stream().anyMatch(record -> !record.corrections().isEmpty()),
                one.records().stream().anyMatch(record -> reading.asOf().mayBeLater(record.occurredAt())));
    }

    private static long dormant(Span window, Suspensions suspensions, Spans activity) {
        Spans gaps = activity.gapsIn(window, SILENT_AFTER_DAYS);
        return gaps.days() - gaps.within(suspensions.most()).days();
    }

    private static @Nullable Double share(long dormant, Days dwell) {
        Long most = dwell.max();
        if (most == null) {
            return null;
        }
        return most == 0 ? 0.0 : Math.round(Math.min(1.0, (double) dormant / most) * 1000) / 1000.0;
    }

    private Map<String, Object> footer(List<Iteration> iterations, Reading reading) {
        Map<String, Object> footer = new HashMap<>();
        footer.put("retracted", reading.retracted(this));
        footer.put(
                "reworkLoops",
                iterations.stream()
                        .filter(one -> one.opening().trigger() == IterationTrigger.REWORK)
                        .count());
        footer.put(
                "orderTaken",
                iterations.stream().map(one -> one.opening().stage()).toList());
        if (!iterations.isEmpty()) {
            footer.put("firstStage", iterations.getFirst().opening().stage());
        }
        footer.put("overlaps", Overlap.matrix(iterations));
        footer.put("countedTo", reading.asOf().day());
        FollowUpInDesign.in(Entries.of(reading)).ifPresent(said -> footer.put("followUp", said));
        return footer;
    }
}
