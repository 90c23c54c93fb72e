package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Flags about stages: the order in which they were first opened, and records outside their iteration. */
final class StageFlags {

    private StageFlags() {}

    static List<FlagRow> in(Scene scene) {
        List<FlagRow> flags = new ArrayList<>();
        Map<Stage, Entry<StageIterationOpened>> first = firstOpenings(scene);
        first.forEach((stage, opening) -> order(scene, stage, opening, first, flags));
        windows(scene, flags);
        return flags;
    }

    private static Map<Stage, Entry<StageIterationOpened>> firstOpenings(Scene scene) {
        Map<Stage, Entry<StageIterationOpened>> first = new EnumMap<>(Stage.class);
        scene.all(StageIterationOpened.class).stream()
                .sorted(Comparator.comparing(
                        one -> one.when().earliest(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(one -> first.putIfAbsent(one.event().stage(), one));
        return first;
    }

    private static void order(
            Scene scene,
            Stage stage,
            Entry<StageIterationOpened> opening,
            Map<Stage, Entry<StageIterationOpened>> first,
            List<FlagRow> flags) {
        List<Stage> skipped = List.of(Stage.values()).subList(0, stage.ordinal()).stream()
                .filter(earlier -> !openedBy(first.get(earlier), opening))
                .toList();
        if (!skipped.isEmpty()) {
            flags.add(scene.flag(
                    FlagCode.STAGE_ORDER_UNUSUAL,
                    "stage-iteration/" + opening.event().stageIterationId(),
                    scene.since(opening),
                    "%s was opened before %s; any stage may come first."
                            .formatted(
                                    Words.capital(stage),
                                    skipped.stream().map(Words::of).collect(Collectors.joining(", "))),
                    opening));
        }
    }

    /** Dates written alike are taken in the order of storing; otherwise doubt counts as opened. */
    private static boolean openedBy(@Nullable Entry<StageIterationOpened> earlier, Entry<StageIterationOpened> then) {
        if (earlier == null) {
            return false;
        }
        return earlier.when().equals(then.when()) ? earlier.position() < then.position() : earlier.mayBeBy(then);
    }

    private static void windows(Scene scene, List<FlagRow> flags) {
        Map<LocalId, Entry<StageIterationOpened>> opened =
                scene.latest(StageIterationOpened.class, StageIterationOpened::stageIterationId);
        Map<LocalId, Entry<StageIterationEnded>> ended =
                scene.latest(StageIterationEnded.class, StageIterationEnded::stageIterationId);
        Map<LocalId, List<Entry<DomainEvent>>> outside = new LinkedHashMap<>();
        for (Standing one : scene.ours()) {
            LocalId id = one.original().fact().circumstances().stageIterationId();
            if (id != null && !(one.event() instanceof RecordEvent) && !(one.event() instanceof StageEvent)) {
                Entry<DomainEvent> entry = Scene.entry(one);
                if (!mayLieWithin(entry, opened.get(id), ended.get(id))) {
                    outside.computeIfAbsent(id, _ -> new ArrayList<>()).add(entry);
                }
            }
        }
        outside.forEach((id, records) -> flags.add(scene.flag(
                FlagCode.OUTSIDE_ITERATION_WINDOW,
                "stage-iteration/" + id,
                records.getFirst().recordedDay(),
                opened.containsKey(id)
                        ? "%d record(s) tied to this run happened before it was opened or after it had ended."
                                .formatted(records.size())
                        : "%d record(s) are tied to a run that nobody opened on record.".formatted(records.size()),
                records)));
    }

    private static boolean mayLieWithin(
            Entry<?> entry, @Nullable Entry<StageIterationOpened> opened, @Nullable Entry<StageIterationEnded> ended) {
        return opened != null && !entry.precedes(opened) && (ended == null || !ended.precedes(entry));
    }
}
