package org.balcony.query.evaluation.obstacles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.balcony.events.DomainEvent;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.value.EventId;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;

/** E12: what stood in the way, how soon something was done about it, and what became of it. */
public final class ObstaclesView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return ObstaclesEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof ObstacleEvent;
    }

    @Override
    public ViewTable of(Reading reading) {
        LocalDate day = reading.asOf().day();
        List<Spell> spells = Spell.all(Entries.of(reading)).stream()
                .sorted(Comparator.comparing((Spell one) ->
                                new Period(one.begun().when(), null, day).most().from())
                        .thenComparing(
                                one -> one.identified().event().obstacleId().value())
                        .thenComparing(Spell::number))
                .toList();
        return new ViewTable(
                spells.stream().map(one -> row(one, reading)).toList(),
                figures(spells, day),
                Map.of("retracted", reading.retracted(this), "countedTo", day));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return ObstaclesChart.of(
                table.rows().stream().map(ObstacleRow.class::cast).toList(),
                reading.asOf().day());
    }

    private static ObstacleRow row(Spell one, Reading reading) {
        ObstacleIdentified what = one.identified().event();
        ObstacleResponseStarted response = event(one.response());
        ObstacleSettled settled = event(one.settled());
        RestsOn records = new RestsOn(one.records(), reading.asOf());
        return new ObstacleRow(
                records.ids(),
                what.obstacleId(),
                one.number(),
                what.kind(),
                what.severity(),
                what.affects(),
                what.spoiler(),
                one.begun().when(),
                one.response() == null ? null : one.response().when(),
                response == null ? null : response.response(),
                one.settled() == null ? null : one.settled().when(),
                settled == null ? null : settled.how(),
                settled == null ? null : settled.byWhat(),
                one.toResponse(),
                one.toResolution(),
                one.age(reading.asOf().day()),
                one.open(),
                one.cameBack(),
                records.entries().stream().anyMatch(record -> record.when().imprecise()),
                records.disputed(),
                records.corrected(),
                records.uncertain());
    }

    private static <E extends DomainEvent> @Nullable E event(@Nullable Entry<E> entry) {
        return entry == null ? null : entry.event();
    }

    private static Map<String, Figure> figures(List<Spell> spells, LocalDate day) {
        Map<String, Figure> figures = new HashMap<>();
        List<Spell> first = spells.stream().filter(one -> one.number() == 1).toList();
        List<Spell> settled = spells.stream().filter(one -> !one.open()).toList();
        List<Spell> decided = settled.stream()
                .filter(one -> settledAs(ObstacleSettlement.ACCEPTED).test(one)
                        || settledAs(ObstacleSettlement.RESOLVED).test(one))
                .toList();
        figures.put("obstacles", new Figure.Count(first.size(), ids(first)));
        figures.put("open", count(spells, Spell::open));
        figures.put("timeToResponse", lengths(spells, Spell::toResponse));
        figures.put("timeToResolution", lengths(spells, Spell::toResolution));
        figures.put("openAge", lengths(spells, one -> one.age(day)));
        figures.put("recurrenceRate", share(settled, Spell::cameBack));
        figures.put("acceptedShare", share(decided, settledAs(ObstacleSettlement.ACCEPTED)));
        figures.put("resolved", count(settled, settledAs(ObstacleSettlement.RESOLVED)));
        figures.put("accepted", count(settled, settledAs(ObstacleSettlement.ACCEPTED)));
        figures.put("outlived", count(settled, settledAs(ObstacleSettlement.OUTLIVED)));
        figures.put("superseded", count(settled, settledAs(ObstacleSettlement.SUPERSEDED)));
        return figures;
    }

    private static Predicate<Spell> settledAs(ObstacleSettlement how) {
        return one -> one.settled() != null && one.settled().event().how() == how;
    }

    private static Figure count(List<Spell> spells, Predicate<Spell> which) {
        List<Spell> those = spells.stream().filter(which).toList();
        return new Figure.Count(those.size(), ids(those));
    }

    private static Figure share(List<Spell> spells, Predicate<Spell> which) {
        return Figure.Share.of(spells.stream().filter(which).count(), spells.size(), ids(spells));
    }

    private static Figure lengths(List<Spell> spells, Function<Spell, @Nullable Days> length) {
        List<Spell> those =
                spells.stream().filter(one -> length.apply(one) != null).toList();
        return Figure.Lengths.of(
                those.stream()
                        .map(one -> Objects.requireNonNull(length.apply(one)))
                        .toList(),
                ids(those));
    }

    private static List<EventId> ids(List<Spell> spells) {
        return spells.stream()
                .flatMap(one -> one.records().stream().map(Entry::id))
                .distinct()
                .toList();
    }
}
