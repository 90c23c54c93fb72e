package org.balcony.query.evaluation.transferfunnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.DaysSummary;
import org.jspecify.annotations.Nullable;

/**
 * The funnel of some of the rows.
 *
 * @param by what the rows have in common: what, direction, recipient, route or extent
 * @param value in what way they have it in common
 * @param acknowledgedOfConveyed absent where nothing was conveyed
 * @param takenUpOfConveyed absent where nothing was conveyed
 * @param inAgreementOfTakenUp absent where nothing was taken up
 * @param lagToTakeUp absent where nothing conveyed was taken up
 */
record Segment(
        String by,
        String value,
        int drafted,
        int agreed,
        int released,
        int conveyed,
        int acknowledged,
        int takenUp,
        int inAgreement,
        @Nullable Double acknowledgedOfConveyed,
        @Nullable Double takenUpOfConveyed,
        @Nullable Double inAgreementOfTakenUp,
        @Nullable DaysSummary lagToTakeUp,
        List<EventId> eventIds) {

    /** The rows by what, direction, recipient, route and extent; a transfer of two extents is in both. */
    static List<Segment> all(List<TransferRow> rows, ActorNames names) {
        List<Segment> segments = new ArrayList<>();
        add(segments, "what", rows, row -> word(row.what()));
        add(segments, "direction", rows, row -> word(row.direction()));
        add(
                segments,
                "recipient",
                rows,
                row -> row.recipient() == null ? Stream.of() : Stream.of(names.of(row.recipient())));
        add(segments, "route", rows, row -> word(row.route()));
        add(
                segments,
                "extent",
                rows,
                row -> row.takeUps().stream().flatMap(one -> word(one.extent())).distinct());
        return segments;
    }

    private static void add(
            List<Segment> segments, String by, List<TransferRow> rows, Function<TransferRow, Stream<String>> values) {
        Map<String, List<TransferRow>> parts = new TreeMap<>();
        rows.forEach(row -> values.apply(row)
                .forEach(value ->
                        parts.computeIfAbsent(value, _ -> new ArrayList<>()).add(row)));
        parts.forEach((value, part) -> segments.add(of(by, value, new Funnel(part))));
    }

    private static Stream<String> word(@Nullable Enum<?> constant) {
        return constant == null ? Stream.of() : Stream.of(WireNames.of(constant));
    }

    private static Segment of(String by, String value, Funnel funnel) {
        return new Segment(
                by,
                value,
                funnel.drafted().size(),
                funnel.agreed().size(),
                funnel.released().size(),
                funnel.conveyed().size(),
                funnel.acknowledged().size(),
                funnel.takenUp().size(),
                funnel.inAgreement().size(),
                funnel.acknowledgedOfConveyed().value(),
                funnel.takenUpOfConveyed().value(),
                funnel.inAgreementOfTakenUp().value(),
                funnel.lag(TransferRow::lagToTakeUp).summary(),
                Funnel.eventIds(funnel.rows()));
    }
}
