package org.balcony.query.evaluation.transferfunnel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.TransferEvent.TransferAnswer;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.TakeUps;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Something that was passed on, or moved by itself, with all that was said to it; in the order of happening. */
record Transfer(
        LocalId id,
        Optional<Entry<TransferConveyed>> conveyed,
        List<Entry<TransferAnswered>> answers,
        List<Entry<TransferTakenUp>> takeUps) {

    static List<Transfer> all(Entries entries) {
        var conveyed = entries.grouped(TransferConveyed.class, TransferConveyed::transferId);
        var answers = entries.grouped(TransferAnswered.class, TransferAnswered::transferId);
        var takeUps = entries.grouped(TransferTakenUp.class, TransferTakenUp::transferId);
        Set<LocalId> ids = new LinkedHashSet<>(conveyed.keySet());
        ids.addAll(answers.keySet());
        ids.addAll(takeUps.keySet());
        List<Transfer> transfers = new ArrayList<>();
        ids.forEach(id -> transfers.add(new Transfer(
                id,
                Chronology.first(conveyed.getOrDefault(id, List.of())),
                Chronology.sorted(answers.getOrDefault(id, List.of())),
                Chronology.sorted(takeUps.getOrDefault(id, List.of())))));
        return transfers;
    }

    @Nullable
    LocalId product() {
        return conveyed.map(one -> one.event().productId()).orElse(null);
    }

    @Nullable
    TransferredThing what() {
        return conveyed.map(one -> one.event().what())
                .or(() -> takeUps.stream()
                        .flatMap(one -> Stream.ofNullable(one.event().what()))
                        .findFirst())
                .orElse(null);
    }

    Optional<Entry<TransferAnswered>> acknowledged() {
        return answers.stream()
                .filter(one -> one.event().answer() == TransferAnswer.ACKNOWLEDGED)
                .findFirst();
    }

    Optional<Entry<TransferTakenUp>> takenUp() {
        return takeUps.stream().findFirst();
    }

    Optional<Entry<TransferTakenUp>> inAgreement() {
        return takeUps.stream().filter(one -> TakeUps.inAgreement(one.event())).findFirst();
    }

    boolean dismissedThenTakenUp() {
        return answers.stream()
                .filter(one -> one.event().answer() == TransferAnswer.DISMISSED)
                .anyMatch(dismissed -> takeUps.stream().anyMatch(taken -> !taken.precedes(dismissed)));
    }

    boolean alternativeExplained() {
        return takeUps.stream().anyMatch(one -> one.event().alternativeExplanation() != null);
    }

    @Nullable
    Days lagToAnswer() {
        return lag(answers.stream()
                .filter(one -> one.event().answer() != TransferAnswer.NONE)
                .findFirst());
    }

    @Nullable
    Days lagToTakeUp() {
        return lag(takenUp());
    }

    private @Nullable Days lag(Optional<? extends Entry<?>> then) {
        return conveyed.isPresent() && then.isPresent()
                ? Days.between(conveyed.get().when(), then.get().when())
                : null;
    }

    Stream<Entry<?>> records() {
        return Stream.of(conveyed.stream(), answers.stream(), takeUps.stream()).flatMap(each -> each);
    }
}
