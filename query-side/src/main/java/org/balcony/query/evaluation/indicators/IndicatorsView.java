package org.balcony.query.evaluation.indicators;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.Instrument;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;

/** E18: how attitudes and relations stood on each side, time by time. */
public final class IndicatorsView implements HistoryView {

    private static final Comparator<IndicatorRow> ORDER =
            Comparator.comparing(IndicatorRow::time).thenComparing(IndicatorRow::rowKey);

    @Override
    public ViewEntry entry() {
        return IndicatorsEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof ObservationRecorded || event instanceof CandidateNominated;
    }

    @Override
    public ViewTable of(Reading reading) {
        List<Observed> observed = Observed.all(Entries.of(reading));
        List<IndicatorRow> rows = withGaps(rows(observed, reading));
        return new ViewTable(rows, figures(observed, rows, reading), footer(reading));
    }

    private static List<IndicatorRow> rows(List<Observed> observed, Reading reading) {
        return observed.stream()
                .collect(Collectors.groupingBy(Observed::cell, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> row(one.getKey(), one.getValue(), reading))
                .sorted(ORDER)
                .toList();
    }

    private static IndicatorRow row(Observed.Cell cell, List<Observed> observed, Reading reading) {
        boolean hidden =
                !reading.audience().smallCells() && reading.audience().cells().small(observed.size());
        List<Observed> shown = hidden ? List.of() : observed;
        List<Double> ratings =
                shown.stream().flatMap(one -> one.rating().stream()).sorted().toList();
        List<Entry<?>> records = Stream.concat(
                        observed.stream().map(one -> (Entry<?>) one.entry()),
                        observed.stream().flatMap(Observed::records))
                .toList();
        RestsOn grounds = new RestsOn(hidden ? records.subList(0, 1) : records, reading.asOf());
        return new IndicatorRow(
                grounds.ids(),
                cell.dimension(),
                cell.subject(),
                cell.side(),
                cell.group(),
                cell.time(),
                hidden ? null : observed.size(),
                hidden ? null : ratings.size(),
                median(ratings),
                ratings.isEmpty() ? null : ratings.getFirst(),
                ratings.isEmpty() ? null : ratings.getLast(),
                instruments(shown),
                shown.stream().flatMap(one -> one.words().stream()).toList(),
                null,
                hidden,
                grounds.disputed(),
                grounds.corrected(),
                grounds.uncertain());
    }

    private static List<Instrument> instruments(List<Observed> shown) {
        return shown.stream()
                .flatMap(one -> Stream.ofNullable(one.entry().event().instrument()))
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Double median(List<Double> sorted) {
        int n = sorted.size();
        return n == 0 ? null : Double.valueOf(Decimals.three((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2));
    }

    private static List<IndicatorRow> withGaps(List<IndicatorRow> rows) {
        Map<List<Object>, List<IndicatorRow>> together = rows.stream()
                .collect(Collectors.groupingBy(row -> List.of(row.dimension(), row.subject(), row.time())));
        return rows.stream()
                .map(row -> row.side() == null || row.group() != null || row.hidden()
                        ? row
                        : row.withGap(SideGap.between(Objects.requireNonNull(
                                        together.get(List.of(row.dimension(), row.subject(), row.time()))))
                                .orElse(null)))
                .toList();
    }

    private static Map<String, Figure> figures(List<Observed> observed, List<IndicatorRow> rows, Reading reading) {
        Map<String, Figure> figures = new HashMap<>();
        List<EventId> all = observed.stream().map(one -> one.entry().id()).toList();
        long rated = observed.stream().filter(one -> one.rating().isPresent()).count();
        boolean few = !reading.audience().cells().tellsNobodyApart(rated)
                || !reading.audience().cells().tellsNobodyApart(all.size());
        if (reading.audience().smallCells() || !few) {
            figures.put("observations", new Figure.Count(all.size(), all));
            figures.put("rated", Figure.Share.of(rated, all.size(), all));
        }
        SideGap gap = rows.stream()
                .filter(row -> row.dimension() == ObservationDimension.EXPECTATION_GAP)
                .flatMap(row -> Stream.ofNullable(row.gapBetweenSides()))
                .reduce((_, later) -> later)
                .orElse(null);
        figures.put(
                "expectationGap",
                gap == null ? new Figure.Measure(null, List.of()) : new Figure.Measure(gap.value(), gap.eventIds()));
        return figures;
    }

    private Map<String, Object> footer(Reading reading) {
        return Map.of(
                "retracted",
                reading.retracted(this),
                "countedTo",
                reading.asOf().day(),
                "notes",
                List.of(
                        "Attitudes are hard to measure; a rating says how somebody saw them, by the instrument named."));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return IndicatorsChart.of(
                table.rows().stream().map(IndicatorRow.class::cast).toList(), reading.names());
    }
}
