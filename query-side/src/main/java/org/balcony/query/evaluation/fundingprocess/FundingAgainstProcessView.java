package org.balcony.query.evaluation.fundingprocess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DomainEvent;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.FundingEvent;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.FollowUpInDesign;
import org.balcony.query.facts.FundingArrangement;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** E16: which days of the work were paid for, by whom, for what and on what conditions. */
public final class FundingAgainstProcessView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return FundingAgainstProcessEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof FundingEvent
                || event instanceof CaseEvent
                || event instanceof PartyIdentified
                || event instanceof InclusionTargetSet
                || event instanceof ProcessDesignAdopted
                || event instanceof FollowUpPlanned
                || event instanceof SessionHeld;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        FundingProcess process = FundingProcess.of(entries);
        List<FundingRow> rows =
                process.arrangements().stream().map(process::row).toList();
        return new ViewTable(rows, figures(process, rows), footer(process, reading));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return FundingChart.of(FundingProcess.of(Entries.of(reading)));
    }

    private static Map<String, Figure> figures(FundingProcess process, List<FundingRow> rows) {
        Map<String, Figure> figures = new HashMap<>();
        List<EventId> basis = process.basis();
        List<FundingArrangement> arrangements = process.arrangements();
        long active = process.cover().active().days();
        Days covered = process.cover().days(arrangements);
        List<Cover.Gap> gaps = process.cover().gaps(arrangements);
        figures.put("coveredLeast", Figure.Share.of(covered.min(), active, basis));
        figures.put("coveredMost", Figure.Share.of(covered.max() == null ? active : covered.max(), active, basis));
        figures.put("gaps", new Figure.Count(gaps.size(), basis));
        figures.put(
                "gapDays",
                Figure.Lengths.of(
                        gaps.stream()
                                .map(gap -> new Days(gap.certainDays(), gap.days()))
                                .toList(),
                        basis));
        figures.put(
                "arrangementLength",
                Figure.Lengths.of(rows.stream().map(FundingRow::length).toList(), process.fundingIds()));
        figures.put("cycleMismatch", new Figure.Measure(mismatch(process, rows), basis));
        figures.put(
                "shorterThanCase",
                Figure.Share.of(
                        rows.stream().filter(FundingRow::shorterThanCase).count(), rows.size(), basis));
        List<FundingRow> parties =
                rows.stream().filter(FundingRow::payerIsParty).toList();
        figures.put(
                "payersThatAreParties",
                new Figure.Count(
                        parties.size(),
                        parties.stream()
                                .flatMap(row -> row.eventIds().stream())
                                .distinct()
                                .toList()));
        figures.put("workNeverCovered", uncovered(process));
        return figures;
    }

    private static Figure uncovered(FundingProcess process) {
        return new Figure.Said(
                Shares.earmarks(process.arrangements(), process.cover()).stream()
                        .filter(one -> !one.everCovered() && one.work() != FundedWork.CONDUCT)
                        .map(one -> Words.of(one.work()))
                        .toList(),
                process.fundingIds());
    }

    private static @Nullable Double mismatch(FundingProcess process, List<FundingRow> rows) {
        Double age = process.age() == null ? null : process.age().midpoint().orElse(null);
        Double median = DaysSummary.of(rows.stream().map(FundingRow::length).toList())
                .map(DaysSummary::median)
                .orElse(null);
        return age == null || median == null || age == 0 ? null : Double.valueOf(Decimals.three(median / age));
    }

    private Map<String, Object> footer(FundingProcess process, Reading reading) {
        Map<String, Object> footer = new HashMap<>();
        List<FundingArrangement> arrangements = process.arrangements();
        footer.put("retracted", reading.retractedHereAndBeside(this));
        footer.put("countedTo", reading.asOf().day());
        footer.put("activeDays", process.cover().active().days());
        footer.put("gaps", process.cover().gaps(arrangements));
        footer.put("byFunder", Shares.byFunder(arrangements, process.cover(), process.entries()));
        footer.put("earmarks", Shares.earmarks(arrangements, process.cover()));
        if (process.age() != null) {
            footer.put("caseAge", process.age());
        }
        if (process.isActive()) {
            footer.put("runway", process.cover().runway(arrangements));
        }
        FollowUpInDesign.in(process.entries()).ifPresent(said -> footer.put("followUp", said));
        return footer;
    }
}
