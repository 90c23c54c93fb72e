package org.balcony.query.flags;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.GoalChange;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Flags about what comes of the work: transfers without an answer, goals never looked at, claims without evidence. */
final class ResultFlags {

    private ResultFlags() {}

    static List<FlagRow> in(Scene scene) {
        List<FlagRow> flags = new ArrayList<>();
        transfers(scene, flags);
        goals(scene, flags);
        claims(scene, flags);
        return flags;
    }

    private static void transfers(Scene scene, List<FlagRow> flags) {
        Set<LocalId> answered = new HashSet<>();
        scene.all(TransferAnswered.class)
                .forEach(one -> answered.add(one.event().transferId()));
        scene.all(TransferTakenUp.class).forEach(one -> answered.add(one.event().transferId()));
        scene.latest(TransferConveyed.class, TransferConveyed::transferId).forEach((id, conveyed) -> {
            if (!answered.contains(id)) {
                scene.reached(conveyed.latest(), 61)
                        .ifPresent(day -> flags.add(scene.flag(
                                FlagCode.TRANSFER_UNANSWERED,
                                "transfer/" + id,
                                day,
                                "Conveyed to %s %s, and no answer is on record."
                                        .formatted(scene.name(conveyed.event().recipient()), conveyed.when()),
                                conveyed)));
            }
        });
    }

    private static void goals(Scene scene, List<FlagRow> flags) {
        Set<LocalId> settled = new HashSet<>();
        scene.all(ChangeGoalRevised.class).stream()
                .filter(one -> isOver(one.event().change()))
                .forEach(one -> settled.add(one.event().goalId()));
        scene.all(OutcomeClaimed.class)
                .forEach(one -> settled.addAll(one.event().goals()));
        Entry<ObservationRecorded> observed = newest(scene.all(ObservationRecorded.class));
        scene.latest(ChangeGoalSet.class, ChangeGoalSet::goalId).forEach((id, set) -> {
            if (!settled.contains(id) && (observed == null || observed.precedes(set))) {
                scene.reached(set.latest(), 181)
                        .ifPresent(day -> flags.add(scene.flag(
                                FlagCode.GOAL_WITHOUT_OBSERVATION,
                                "change-goal/" + id,
                                day,
                                "Set %s; nothing was observed since, and no outcome names it.".formatted(set.when()),
                                set)));
            }
        });
    }

    private static boolean isOver(GoalChange change) {
        return switch (change) {
            case REPLACED, DROPPED, ACHIEVED -> true;
            case REWORDED, NARROWED, WIDENED -> false;
        };
    }

    private static @Nullable Entry<ObservationRecorded> newest(List<Entry<ObservationRecorded>> all) {
        return all.stream()
                .max(Comparator.comparing(
                        (Entry<ObservationRecorded> one) -> one.when().latest(),
                        Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .orElse(null);
    }

    private static void claims(Scene scene, List<FlagRow> flags) {
        scene.latest(OutcomeClaimed.class, OutcomeClaimed::outcomeId).forEach((id, claimed) -> {
            if (claimed.standing().evidence().isEmpty()) {
                scene.reached(claimed.latest(), 91)
                        .ifPresent(day -> flags.add(scene.flag(
                                FlagCode.CLAIM_WITHOUT_EVIDENCE,
                                "outcome/" + id,
                                day,
                                "Claimed %s, and no evidence is attached.".formatted(claimed.when()),
                                claimed)));
            }
        });
    }
}
