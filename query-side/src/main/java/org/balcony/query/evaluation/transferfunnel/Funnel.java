package org.balcony.query.evaluation.transferfunnel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.jspecify.annotations.Nullable;

/** How many of these came how far. */
record Funnel(List<TransferRow> rows) {

    /** One row for each product that reached a step; a product passed on twice is one product. */
    private List<TransferRow> products(Predicate<TransferRow> reached) {
        Set<LocalId> seen = new HashSet<>();
        return rows.stream()
                .filter(reached)
                .filter(row -> row.productId() != null && seen.add(row.productId()))
                .toList();
    }

    private List<TransferRow> transfers(Predicate<TransferRow> reached) {
        return rows.stream().filter(reached).toList();
    }

    List<TransferRow> drafted() {
        return products(row -> row.drafted() != null);
    }

    List<TransferRow> agreed() {
        return products(row -> row.agreed() != null);
    }

    List<TransferRow> released() {
        return products(row -> row.released() != null);
    }

    List<TransferRow> conveyed() {
        return transfers(row -> row.conveyed() != null);
    }

    List<TransferRow> acknowledged() {
        return transfers(row -> row.acknowledged() != null);
    }

    List<TransferRow> takenUp() {
        return transfers(row -> row.takenUp() != null);
    }

    List<TransferRow> inAgreement() {
        return transfers(row -> row.inAgreement() != null);
    }

    Figure.Share agreedOfDrafted() {
        return share(drafted(), row -> row.agreed() != null);
    }

    Figure.Share releasedOfAgreed() {
        return share(agreed(), row -> row.released() != null);
    }

    Figure.Share conveyedOfReleased() {
        Set<LocalId> passedOn = new HashSet<>();
        conveyed().forEach(row -> Stream.ofNullable(row.productId()).forEach(passedOn::add));
        return share(released(), row -> passedOn.contains(Objects.requireNonNull(row.productId())));
    }

    Figure.Share acknowledgedOfConveyed() {
        return share(conveyed(), row -> row.acknowledged() != null);
    }

    Figure.Share takenUpOfConveyed() {
        return share(conveyed(), row -> row.takenUp() != null);
    }

    Figure.Share inAgreementOfTakenUp() {
        return share(takenUp(), row -> row.inAgreement() != null);
    }

    Figure.Lengths lag(Function<TransferRow, @Nullable Days> lag) {
        List<TransferRow> measured =
                rows.stream().filter(row -> lag.apply(row) != null).toList();
        return Figure.Lengths.of(
                measured.stream()
                        .flatMap(row -> Stream.ofNullable(lag.apply(row)))
                        .toList(),
                eventIds(measured));
    }

    Map<String, Figure> figures() {
        Map<String, Figure> figures = new HashMap<>();
        figures.put("drafted", count(drafted()));
        figures.put("agreed", count(agreed()));
        figures.put("released", count(released()));
        figures.put("conveyed", count(conveyed()));
        figures.put("acknowledged", count(acknowledged()));
        figures.put("takenUp", count(takenUp()));
        figures.put("inAgreement", count(inAgreement()));
        figures.put("agreedOfDrafted", agreedOfDrafted());
        figures.put("releasedOfAgreed", releasedOfAgreed());
        figures.put("conveyedOfReleased", conveyedOfReleased());
        figures.put("acknowledgedOfConveyed", acknowledgedOfConveyed());
        figures.put("takenUpOfConveyed", takenUpOfConveyed());
        figures.put("inAgreementOfTakenUp", inAgreementOfTakenUp());
        figures.put("lagToAnswer", lag(TransferRow::lagToAnswer));
        figures.put("lagToTakeUp", lag(TransferRow::lagToTakeUp));
        figures.put("takenUpUnconveyed", count(transfers(row -> row.takenUp() != null && row.conveyed() == null)));
        figures.put("dismissedThenTakenUp", count(transfers(TransferRow::dismissedThenTakenUp)));
        figures.put("alternativesExplained", share(takenUp(), TransferRow::alternativeExplained));
        return figures;
    }

    private static Figure.Count count(List<TransferRow> rows) {
        return new Figure.Count(rows.size(), eventIds(rows));
    }

    private static Figure.Share share(List<TransferRow> whole, Predicate<TransferRow> part) {
        return Figure.Share.of(whole.stream().filter(part).count(), whole.size(), eventIds(whole));
    }

    static List<EventId> eventIds(List<TransferRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
    }
}
