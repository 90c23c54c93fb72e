package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Retracted;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Entry;

/**
 * Records of one sort that gates are passed on, by what they are about, and what has become of them since.
 *
 * @param what what they are, in words
 * @param values the values that a gate looks at
 */
record Reliance<K>(String what, Set<String> values, Map<K, List<Standing>> standing, Map<K, List<Retracted>> fallen) {

    /** What became of a record a gate was passed on: by which entries, when, and in words. */
    record Blow(List<EventId> by, LocalDate on, String what) {}

    /** The records of a kind, each about the things its keys name. */
    static <K, E extends DomainEvent> Reliance<K> on(
            Scene scene, String what, Class<E> kind, Function<E, List<K>> keys, String... values) {
        Map<K, List<Standing>> standing = new HashMap<>();
        scene.all(kind)
                .forEach(one -> keys.apply(one.event())
                        .forEach(key -> standing.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(one.standing())));
        Map<K, List<Retracted>> fallen = new HashMap<>();
        for (Retracted one : scene.reading().ours().retracted()) {
            if (kind.isInstance(one.original().fact().event())) {
                keys.apply(kind.cast(one.original().fact().event()))
                        .forEach(key -> fallen.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(one));
            }
        }
        return new Reliance<>(what, Set.of(values), standing, fallen);
    }

    /** What has happened, after a gate was passed, to the last record about a key that had been stored before. */
    List<Blow> blows(K key, Entry<?> gate) {
        Standing relied = standing.getOrDefault(key, List.of()).stream()
                .filter(one -> one.original().position() < gate.position())
                .reduce((_, later) -> later)
                .orElse(null);
        if (relied == null) {
            return fallen.getOrDefault(key, List.of()).stream()
                    .filter(one -> one.original().position() < gate.position()
                            && one.retraction().position() > gate.position())
                    .map(one -> blow(one.original(), one.retraction(), "was annulled"))
                    .toList();
        }
        return relied.corrections().stream()
                .filter(one -> one.position() > gate.position()
                        && one.fact().event() instanceof RecordCorrected correction
                        && values.contains(correction.field()))
                .map(one -> blow(relied.original(), one, "was corrected"))
                .toList();
    }

    private Blow blow(RecordedEvent relied, RecordedEvent by, String became) {
        return new Blow(
                List.of(relied.fact().id(), by.fact().id()),
                Entry.dayOf(by.recordedAt()),
                what + " it rested on " + became);
    }
}
