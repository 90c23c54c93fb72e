package org.balcony.query.evaluation.transferfunnel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** The rows of the funnel, by when each began and then by id. */
final class TransferRows {

    private static final Comparator<TransferRow> ORDER =
            Comparator.comparing(TransferRows::begun, Chronology.OF_DATES).thenComparing(TransferRow::rowKey);

    private TransferRows() {}

    static List<TransferRow> of(Entries entries) {
        AsOf asOf = entries.reading().asOf();
        Map<LocalId, Product> products = Product.all(entries);
        List<Transfer> transfers = Transfer.all(entries);
        Set<LocalId> passedOn = new HashSet<>();
        transfers.forEach(one -> Optional.ofNullable(one.product()).ifPresent(passedOn::add));
        Stream<TransferRow> moved = transfers.stream()
                .map(one -> row(one, one.product() == null ? null : products.get(one.product()), asOf));
        Stream<TransferRow> kept = products.values().stream()
                .filter(one -> !passedOn.contains(one.id()))
                .map(one -> row(null, one, asOf));
        return Stream.concat(moved, kept).sorted(ORDER).toList();
    }

    private static When begun(TransferRow row) {
        return Stream.of(
                        row.drafted(),
                        row.agreed(),
                        row.released(),
                        row.withdrawn(),
                        row.conveyed(),
                        row.answers().isEmpty()
                                ? null
                                : row.answers().getFirst().when(),
                        row.takenUp())
                .flatMap(Stream::ofNullable)
                .min(Chronology.OF_DATES)
                .orElseThrow();
    }

    private static TransferRow row(@Nullable Transfer transfer, @Nullable Product product, AsOf asOf) {
        RestsOn grounds = new RestsOn(
                Stream.concat(
                                transfer == null ? Stream.<Entry<?>>of() : transfer.records(),
                                product == null ? Stream.<Entry<?>>of() : product.records())
                        .toList(),
                asOf);
        Optional<Transfer> moved = Optional.ofNullable(transfer);
        Optional<Product> made = Optional.ofNullable(product);
        Optional<TransferConveyed> conveyed = moved.flatMap(Transfer::conveyed).map(Entry::event);
        return new TransferRow(
                grounds.ids(),
                moved.map(Transfer::id).orElse(null),
                product == null ? moved.map(Transfer::product).orElse(null) : product.id(),
                transfer == null ? TransferredThing.PRODUCT : transfer.what(),
                conveyed.map(TransferConveyed::direction).orElse(null),
                conveyed.map(TransferConveyed::recipient).orElse(null),
                conveyed.map(TransferConveyed::route).orElse(null),
                made.flatMap(Product::drafted).map(Entry::when).orElse(null),
                made.flatMap(Product::agreed).map(Entry::when).orElse(null),
                made.flatMap(Product::released).map(Entry::when).orElse(null),
                made.flatMap(Product::withdrawn).map(Entry::when).orElse(null),
                moved.flatMap(Transfer::conveyed).map(Entry::when).orElse(null),
                moved.flatMap(Transfer::acknowledged).map(Entry::when).orElse(null),
                moved.flatMap(Transfer::takenUp).map(Entry::when).orElse(null),
                moved.flatMap(Transfer::inAgreement).map(Entry::when).orElse(null),
                transfer == null ? List.of() : answers(transfer),
                transfer == null ? List.of() : takeUps(transfer),
                transfer != null && transfer.dismissedThenTakenUp(),
                transfer != null && transfer.alternativeExplained(),
                transfer == null ? null : transfer.lagToAnswer(),
                transfer == null ? null : transfer.lagToTakeUp(),
                grounds.disputed(),
                grounds.corrected(),
                grounds.uncertain());
    }

    private static List<TransferRow.Answer> answers(Transfer transfer) {
        return transfer.answers().stream()
                .map(one -> new TransferRow.Answer(one.event().answer(), one.when(), List.of(one.id())))
                .toList();
    }

    private static List<TransferRow.TakeUp> takeUps(Transfer transfer) {
        return transfer.takeUps().stream()
                .map(one -> new TransferRow.TakeUp(
                        one.event().extent(),
                        one.when(),
                        one.event().where(),
                        one.event().agreementRef(),
                        one.event().alternativeExplanation(),
                        one.standing().original().fact().circumstances().basis(),
                        one.standing().original().fact().circumstances().confidence(),
                        List.of(one.id())))
                .toList();
    }
}
