package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.PowerPicture;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Flags about the balance of power: imbalance left alone, measures never reviewed, pictures grown old. */
final class BalanceFlags {

    private static final double IMBALANCED = 2.0;

    private BalanceFlags() {}

    static List<FlagRow> in(Scene scene) {
        List<FlagRow> flags = new ArrayList<>();
        List<Entry<PowerBalanceAssessed>> assessed = scene.all(PowerBalanceAssessed.class).stream()
                .sorted(Comparator.comparing(
                        (Entry<PowerBalanceAssessed> one) -> one.latest(),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        if (scene.underWay()) {
            imbalance(scene, assessed, flags);
        }
        unreviewed(scene, flags);
        if (scene.active()) {
            stale(scene, assessed, flags);
        }
        return flags;
    }

    private static void imbalance(Scene scene, List<Entry<PowerBalanceAssessed>> assessed, List<FlagRow> flags) {
        Entry<PowerBalanceAssessed> first = null;
        PowerPicture last = null;
        Double size = null;
        for (Entry<PowerBalanceAssessed> one : assessed) {
            last = PowerPicture.of(one.event());
            size = last.imbalance();
            boolean apart = size != null && size >= IMBALANCED;
            first = apart ? (first == null ? one : first) : null;
        }
        if (first == null || last == null || size == null) {
            return;
        }
        PowerPicture now = last;
        double apart = size;
        Entry<PowerBalanceAssessed> since = first;
        scene.reached(since.latest(), 90)
                .filter(_ -> !addressed(scene, since, now.weakest()))
                .ifPresent(day -> flags.add(scene.flag(
                        FlagCode.IMBALANCE_UNADDRESSED,
                        scene.subject(now.weakest().iterator().next()),
                        day,
                        "Imbalance of %.1f against %s since %s, and no measure is proposed."
                                .formatted(
                                        apart,
                                        now.weakest().stream()
                                                .map(scene::name)
                                                .sorted()
                                                .collect(Collectors.joining(", ")),
                                        since.when()),
                        since,
                        assessed.getLast())));
    }

    /** Whether a measure for one of the weakest was proposed that had not ended before the imbalance began. */
    private static boolean addressed(Scene scene, Entry<PowerBalanceAssessed> since, Set<ActorOrText> weakest) {
        Map<LocalId, Entry<BalancingMeasureEnded>> ended =
                scene.latest(BalancingMeasureEnded.class, BalancingMeasureEnded::measureId);
        return scene.all(BalancingMeasureProposed.class).stream()
                .filter(one -> weakest.contains(one.event().beneficiary()))
                .map(one -> ended.get(one.event().measureId()))
                .anyMatch(end -> end == null || !end.precedes(since));
    }

    private static void unreviewed(Scene scene, List<FlagRow> flags) {
        Set<LocalId> reviewed = scene.all(BalancingEffectReviewed.class).stream()
                .map(one -> one.event().measureId())
                .collect(Collectors.toSet());
        scene.latest(BalancingMeasureEnded.class, BalancingMeasureEnded::measureId)
                .forEach((id, ended) -> {
                    if (ended.event().outcome() != MeasureOutcome.NOT_PURSUED && !reviewed.contains(id)) {
                        scene.reached(ended.latest(), 181)
                                .ifPresent(day -> flags.add(scene.flag(
                                        FlagCode.MEASURE_UNREVIEWED,
                                        "measure/" + id,
                                        day,
                                        "Ended %s (%s) and its effect has not been reviewed."
                                                .formatted(
                                                        ended.when(),
                                                        Words.of(ended.event().outcome())),
                                        ended)));
                    }
                });
    }

    private static void stale(Scene scene, List<Entry<PowerBalanceAssessed>> assessed, List<FlagRow> flags) {
        Entry<CaseEvent> begun = scene.begun().orElse(null);
        Entry<?> newest = assessed.isEmpty() ? begun : assessed.getLast();
        if (newest == null) {
            return;
        }
        LocalDate counted = begun == null ? newest.latest() : later(newest.latest(), begun.latest());
        Optional<FlagRow> old = scene.reached(counted, 365)
                .map(day -> scene.flag(
                        FlagCode.POWER_PICTURE_STALE,
                        scene.theCase(),
                        day,
                        assessed.isEmpty()
                                ? "Power has not been assessed since the case became active."
                                : "Power was last assessed %s.".formatted(newest.when()),
                        newest));
        overtaken(scene, newest)
                .map(change -> scene.flag(
                        FlagCode.POWER_PICTURE_STALE,
                        scene.theCase(),
                        scene.since(change),
                        "The configuration of parties changed %s (%s) and power has not been assessed since."
                                .formatted(
                                        change.when(), Words.of(change.event().kind())),
                        change,
                        newest))
                .or(() -> old)
                .ifPresent(flags::add);
    }

    /** The last change of configuration that certainly came after the newest picture. */
    private static Optional<Entry<PartyConfigurationChanged>> overtaken(Scene scene, Entry<?> newest) {
        return scene.all(PartyConfigurationChanged.class).stream()
                .filter(newest::precedes)
                .reduce((_, later) -> later);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
