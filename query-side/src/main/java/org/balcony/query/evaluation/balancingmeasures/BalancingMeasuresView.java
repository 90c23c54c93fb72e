package org.balcony.query.evaluation.balancingmeasures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.BalancingMeasure;
import org.balcony.query.facts.BalancingMeasure.Status;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.flags.FlagRow;
import org.balcony.query.flags.FlagsView;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E10: what was planned and delivered to reduce imbalances of power, and how it was judged. */
public final class BalancingMeasuresView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return BalancingMeasuresEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof BalancingMeasureProposed
                || event instanceof BalancingMeasureStarted
                || event instanceof BalancingMeasureEnded
                || event instanceof BalancingEffectReviewed;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        Map<String, List<FlagRow>> flags = new FlagsView()
                .of(reading).rows().stream().map(FlagRow.class::cast).collect(Collectors.groupingBy(FlagRow::subject));
        SmallNumbers small = new SmallNumbers(reading.audience());
        List<BalancingMeasureRow> rows = BalancingMeasure.all(entries).stream()
                .map(one -> row(one, flags.getOrDefault("measure/" + one.id(), List.of()), small, entries))
                .toList();
        return new ViewTable(
                rows,
                figures(rows),
                Map.of(
                        "retracted", reading.retracted(this),
                        "countedTo", reading.asOf().day()));
    }

    private static BalancingMeasureRow row(
            BalancingMeasure measure, List<FlagRow> flags, SmallNumbers small, Entries entries) {
        BalancingMeasureProposed proposed = measure.proposed().event();
        Entry<BalancingMeasureStarted> started = measure.started();
        Entry<BalancingMeasureEnded> ended = measure.ended();
        MeasureExtent planned = started == null ? null : started.event().planned();
        MeasureExtent delivered =
                ended == null || !measure.pursued() ? null : ended.event().delivered();
        RestsOn ground = new RestsOn(measure.records(), entries.reading().asOf());
        return new BalancingMeasureRow(
                ground.ids(),
                measure.id(),
                proposed.kind(),
                proposed.beneficiary(),
                entries.name(proposed.beneficiary()),
                proposed.dimensions(),
                measure.status(),
                measure.proposed().when(),
                started == null ? null : started.when(),
                ended == null ? null : ended.when(),
                started == null ? null : started.event().approvedBy(),
                started == null ? null : started.event().provider(),
                proposed.assessmentRef(),
                proposed.cost(),
                small.shown(planned),
                small.shown(delivered),
                small.hides(planned) || small.hides(delivered),
                proposed.visibility(),
                measure.reviews().stream().map(Judged::of).toList(),
                measure.reviews().stream()
                        .map(one -> one.event().perceivedPartiality())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                flags.stream().map(OpenFlag::of).toList(),
                ground.disputed(),
                ground.corrected(),
                ground.uncertain());
    }

    private static Map<String, Figure> figures(List<BalancingMeasureRow> rows) {
        Map<String, Figure> figures = new HashMap<>(new Extents(rows).figures());
        figures.put("measures", count(rows));
        figures.put("proposedOnly", count(with(rows, Status.PROPOSED)));
        figures.put("underWay", count(with(rows, Status.UNDER_WAY)));
        figures.put("completed", count(with(rows, Status.COMPLETED)));
        figures.put("discontinued", count(with(rows, Status.DISCONTINUED)));
        figures.put("notPursued", count(with(rows, Status.NOT_PURSUED)));
        List<BalancingMeasureRow> over = new ArrayList<>(with(rows, Status.COMPLETED));
        over.addAll(with(rows, Status.DISCONTINUED));
        figures.put(
                "reviewed",
                Figure.Share.of(
                        over.stream()
                                .filter(row -> !row.effectJudgement().isEmpty())
                                .count(),
                        over.size(),
                        ids(over)));
        return figures;
    }

    private static List<BalancingMeasureRow> with(List<BalancingMeasureRow> rows, Status status) {
        return rows.stream().filter(row -> row.status() == status).toList();
    }

    private static Figure count(List<BalancingMeasureRow> rows) {
        return new Figure.Count(rows.size(), ids(rows));
    }

    private static List<EventId> ids(List<BalancingMeasureRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).toList();
    }
}
