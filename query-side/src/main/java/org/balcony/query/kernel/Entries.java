package org.balcony.query.kernel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;

/**
 * What stands in a reading and may have occurred by the day, sorted once by the kinds of its events.
 *
 * @param ours what stands in the subject's history, in the order these entries are read in
 * @param byKind the same, with what stands beside it, by the class of the event
 */
public record Entries(Reading reading, List<Standing> ours, Map<Class<?>, List<Standing>> byKind) {

    public Entries {
        ours = List.copyOf(ours);
        byKind = Map.copyOf(byKind);
    }

    /** The entries of a reading, those beside it included, in the order of happening. */
    public static Entries of(Reading reading) {
        return read(reading, OrderOfHappening::ofStanding);
    }

    /** The same in the order of storing, for what judges states and steps (rule N10). */
    public static Entries asStored(Reading reading) {
        return read(reading, UnaryOperator.identity());
    }

    private static Entries read(Reading reading, UnaryOperator<List<Standing>> order) {
        List<Standing> ours = order.apply(reading.shown());
        List<Standing> around = reading.beside().stream()
                .flatMap(history -> history.standing().stream())
                .filter(one ->
                        !(one.event() instanceof RecordEvent) && reading.asOf().mayHaveOccurred(one.occurredAt()))
                .toList();
        Map<Class<?>, List<Standing>> byKind = Stream.concat(ours.stream(), order.apply(around).stream())
                .collect(Collectors.groupingBy(
                        one -> one.event().getClass(), HashMap::new, Collectors.toUnmodifiableList()));
        return new Entries(reading, ours, byKind);
    }

    /** The case or conflict they are read for. */
    public StreamId subject() {
        return reading.subject();
    }

    /** The day asked about. */
    public LocalDate day() {
        return reading.asOf().day();
    }

    /** All entries of a kind, in the order these entries are read in. */
    public <E extends DomainEvent> List<Entry<E>> all(Class<E> kind) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .map(one -> entry(one, kind))
                .toList();
    }

    /** The latest entry of a kind for each key, in the order in which the keys first came. */
    public <K, E extends DomainEvent> Map<K, Entry<E>> latest(Class<E> kind, Function<E, K> key) {
        Map<K, Entry<E>> latest = new LinkedHashMap<>();
        all(kind).forEach(one -> latest.put(key.apply(one.event()), one));
        return latest;
    }

    /** The entries of a kind for each key, in the order in which the keys first came. */
    public <K, E extends DomainEvent> Map<K, List<Entry<E>>> grouped(Class<E> kind, Function<E, K> key) {
        return all(kind).stream()
                .collect(Collectors.groupingBy(one -> key.apply(one.event()), LinkedHashMap::new, Collectors.toList()));
    }

    /** What to call an actor. */
    public String name(ActorOrText actor) {
        return reading.names().of(actor);
    }

    /** A standing entry by the kind of its event; a session held happened in its actual period. */
    public static <E extends DomainEvent> Entry<E> entry(Standing one, Class<E> kind) {
        When actual = one.event() instanceof SessionHeld held ? held.actualPeriod() : null;
        return new Entry<>(one, kind.cast(one.event()), actual == null ? one.occurredAt() : actual);
    }

    public static Entry<DomainEvent> entry(Standing one) {
        return entry(one, DomainEvent.class);
    }
}
