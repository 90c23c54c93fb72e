package org.balcony.query.facts;

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
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.OrderOfHappening;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a counterpart, by the last word on it. Somebody has left who held roles in the case and holds none.
 *
 * @param keeper who does; null where a handover lost the relationship
 * @param left the last role of a keeper who has left; null where the keeper is there, or never held a role
 */
public record Care(
        ActorOrText counterpart,
        @Nullable ActorOrText keeper,
        Entry<DomainEvent> by,
        @Nullable Tenure left) {

    /** The last word on each counterpart, in the order of happening. */
    public static List<Care> all(Entries entries) {
        Map<ActorOrText, List<Tenure>> tenures =
                Tenure.all(entries).stream().collect(Collectors.groupingBy(Tenure::holder));
        Map<ActorOrText, Care> care = new LinkedHashMap<>();
        for (Entry<DomainEvent> word : words(entries)) {
            if (word.event() instanceof CounterpartRotated rotated && rotated.relationshipOwner() != null) {
                put(
                        care,
                        ActorOrText.of(rotated.actorId()),
                        new ActorOrText(rotated.relationshipOwner().value()),
                        word);
            } else if (word.event() instanceof HandoverCompleted handover && handover.relationships() != null) {
                handover.relationships().passed().forEach(one -> put(care, one, handover.incoming(), word));
                handover.relationships().lost().forEach(one -> put(care, one, null, word));
            }
        }
        return care.values().stream()
                .map(one -> one.keeper == null
                        ? one
                        : new Care(
                                one.counterpart,
                                one.keeper,
                                one.by,
                                left(tenures.getOrDefault(one.keeper, List.of()), entries.day())))
                .toList();
    }

    private static List<Entry<DomainEvent>> words(Entries entries) {
        List<Entry<DomainEvent>> words = new ArrayList<>();
        for (Class<? extends DomainEvent> kind : List.of(CounterpartRotated.class, HandoverCompleted.class)) {
            for (Standing one : entries.byKind().getOrDefault(kind, List.of())) {
                words.add(Entries.entry(one));
            }
        }
        return OrderOfHappening.of(words);
    }

    private static void put(
            Map<ActorOrText, Care> care,
            ActorOrText counterpart,
            @Nullable ActorOrText keeper,
            Entry<DomainEvent> word) {
        care.put(counterpart, new Care(counterpart, keeper, word, null));
    }

    private static @Nullable Tenure left(List<Tenure> tenures, LocalDate day) {
        return tenures.isEmpty() || !tenures.stream().allMatch(one -> one.overOn(day))
                ? null
                : tenures.stream()
                        .max(Comparator.comparing(one -> Objects.requireNonNull(one.last())))
                        .orElseThrow();
    }

    /** Whether nobody looks after the counterpart any more. */
    public boolean orphaned() {
        return keeper == null || left != null;
    }

    /** The records that say so. */
    public List<Entry<?>> records() {
        List<Entry<?>> records = new ArrayList<>(List.of(by));
        if (left != null) {
            records.addAll(left.records());
        }
        return records;
    }
}
