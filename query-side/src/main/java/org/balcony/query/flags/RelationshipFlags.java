package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.DomainEvent;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Flags counterparts whom nobody looks after any more. Somebody has left who held roles in the case and holds none. */
final class RelationshipFlags {

    private RelationshipFlags() {}

    /**
     * Who looks after a counterpart.
     *
     * @param keeper who does; null where a handover lost the relationship
     */
    private record Care(@Nullable ActorOrText keeper, Entry<DomainEvent> by) {}

    static List<FlagRow> in(Scene scene) {
        Map<ActorOrText, List<Tenure>> tenures =
                Tenure.all(scene.entries()).stream().collect(Collectors.groupingBy(Tenure::holder));
        List<FlagRow> flags = new ArrayList<>();
        care(scene).forEach((counterpart, care) -> {
            if (care.keeper() == null) {
                flags.add(scene.flag(
                        FlagCode.RELATIONSHIP_ORPHANED,
                        scene.subject(counterpart),
                        scene.since(care.by()),
                        "The relationship with %s was lost in a handover.".formatted(scene.name(counterpart)),
                        care.by()));
            } else {
                gone(scene, counterpart, care, tenures.getOrDefault(care.keeper(), List.of()), flags);
            }
        });
        return flags;
    }

    private static void gone(
            Scene scene, ActorOrText counterpart, Care care, List<Tenure> tenures, List<FlagRow> flags) {
        if (tenures.isEmpty() || !tenures.stream().allMatch(one -> one.overOn(scene.day()))) {
            return;
        }
        Tenure last = tenures.stream()
                .max(Comparator.comparing(one -> Objects.requireNonNull(one.last())))
                .orElseThrow();
        List<Entry<?>> basis = new ArrayList<>(List.of(care.by(), last.assigned()));
        if (last.ended() != null) {
            basis.add(last.ended());
        }
        LocalDate left = Objects.requireNonNull(last.last()).plusDays(1);
        flags.add(scene.flag(
                FlagCode.RELATIONSHIP_ORPHANED,
                scene.subject(counterpart),
                left,
                "%s, who looked after %s, has held no role in the case since %s."
                        .formatted(scene.name(last.holder()), scene.name(counterpart), left),
                basis));
    }

    /** The last word on each counterpart, in the order of storing. */
    private static Map<ActorOrText, Care> care(Scene scene) {
        List<Entry<DomainEvent>> words = new ArrayList<>();
        for (Class<? extends DomainEvent> kind : List.of(CounterpartRotated.class, HandoverCompleted.class)) {
            for (Standing one : scene.entries().byKind().getOrDefault(kind, List.of())) {
                words.add(Scene.entry(one));
            }
        }
        words.sort(Comparator.comparingLong(Entry::position));
        Map<ActorOrText, Care> care = new LinkedHashMap<>();
        for (Entry<DomainEvent> word : words) {
            if (word.event() instanceof CounterpartRotated rotated && rotated.relationshipOwner() != null) {
                care.put(
                        ActorOrText.of(rotated.actorId()),
                        new Care(new ActorOrText(rotated.relationshipOwner().value()), word));
            } else if (word.event() instanceof HandoverCompleted handover && handover.relationships() != null) {
                handover.relationships().passed().forEach(one -> care.put(one, new Care(handover.incoming(), word)));
                handover.relationships().lost().forEach(one -> care.put(one, new Care(null, word)));
            }
        }
        return care;
    }
}
