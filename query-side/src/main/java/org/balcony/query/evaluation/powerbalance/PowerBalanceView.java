package org.balcony.query.evaluation.powerbalance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.BalancingMeasure;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E9: what the parties could bring about at each assessment, and which measures were under way between two of them. */
public final class PowerBalanceView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return PowerBalanceEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof PowerBalanceAssessed
                || event instanceof BalancingMeasureProposed
                || event instanceof BalancingMeasureStarted
                || event instanceof BalancingMeasureEnded
                || event instanceof BalancingEffectReviewed;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        Weights weights = Weights.read(reading.options().getOrDefault(Weights.OPTION, ""));
        List<Picture> pictures = Picture.all(entries, weights);
        List<BalancingMeasure> measures = BalancingMeasure.all(entries);
        Map<String, Object> footer = new HashMap<>();
        footer.put("retracted", reading.retracted(this));
        footer.put("countedTo", reading.asOf().day());
        footer.put("weights", weights.all());
        footer.put("note", "Timing is not causation.");
        return new ViewTable(new BalanceRows(entries, pictures, measures).all(), figures(pictures, measures), footer);
    }

    private static Map<String, Figure> figures(List<Picture> pictures, List<BalancingMeasure> measures) {
        List<Picture> known =
                pictures.stream().filter(one -> one.imbalance() != null).toList();
        List<EventId> ends = known.isEmpty()
                ? List.of()
                : List.of(
                                known.getFirst().assessed().id(),
                                known.getLast().assessed().id())
                        .stream()
                        .distinct()
                        .toList();
        Double first = known.isEmpty() ? null : known.getFirst().imbalance();
        Double last = known.isEmpty() ? null : known.getLast().imbalance();
        return Map.of(
                "assessments",
                new Figure.Count(
                        pictures.size(),
                        pictures.stream().map(one -> one.assessed().id()).toList()),
                "imbalance",
                new Figure.Measure(last, ends.isEmpty() ? ends : List.of(ends.getLast())),
                "imbalanceChange",
                new Figure.Measure(known.size() < 2 ? null : Picture.change(first, last), ends),
                "measuresPursued",
                Figure.Share.of(
                        measures.stream().filter(BalancingMeasure::pursued).count(),
                        measures.size(),
                        measures.stream()
                                .flatMap(one -> one.records().stream())
                                .<EventId>map(Entry::id)
                                .distinct()
                                .toList()));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return BalanceChart.of(
                table.rows().stream().map(PowerBalanceRow.class::cast).toList(),
                reading.asOf().day());
    }
}
