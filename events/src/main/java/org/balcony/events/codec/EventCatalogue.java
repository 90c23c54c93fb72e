package org.balcony.events.codec;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.EventType;
import org.balcony.events.Sealed;
import org.balcony.events.value.ActorId;

/** Every event there is, found from the permitted subclasses of the sealed families. */
public final class EventCatalogue {

    /** One event: its published type, the newest version of its shape, and its record. */
    public record Entry(String type, int version, Class<? extends DomainEvent> eventClass) {

        /** Whether a field is text that a party entrusted, or says under whose key such text is sealed. */
        public boolean seals(String field) {
            return Arrays.stream(eventClass.getRecordComponents())
                    .anyMatch(component -> isEntrusted(component, eventClass)
                            && (component.getName().equals(field)
                                    || component
                                            .getAnnotation(Sealed.class)
                                            .under()
                                            .equals(field)));
        }
    }

    private static final EventCatalogue STANDARD = new EventCatalogue();

    private final Map<String, Entry> byType = new HashMap<>();
    private final Map<Class<?>, Entry> byClass = new HashMap<>();

    private EventCatalogue() {
        leaves(DomainEvent.class).forEach(this::add);
    }

    /** Whether a component holds text that a party entrusted. */
    static boolean isEntrusted(RecordComponent component, Class<?> holder) {
        Sealed seal = component.getAnnotation(Sealed.class);
        return seal != null
                && Arrays.stream(holder.getRecordComponents())
                        .anyMatch(one -> one.getName().equals(seal.under()) && one.getType() == ActorId.class);
    }

    /** The catalogue of all events. */
    public static EventCatalogue standard() {
        return STANDARD;
    }

    /** All entries in the order of their types. */
    public List<Entry> entries() {
        return byType.values().stream()
                .sorted(Comparator.comparing(Entry::type))
                .toList();
    }

    /** The entry of an event's class. */
    public Entry entry(Class<? extends DomainEvent> eventClass) {
        Entry entry = byClass.get(eventClass);
        if (entry == null) {
            throw new IllegalArgumentException(eventClass + " is not an event");
        }
        return entry;
    }

    /** The entry of a published type, or {@link UnreadableEvent}. */
    public Entry entry(String type) {
        Entry entry = byType.get(type);
        if (entry == null) {
            throw new UnreadableEvent("no event is called " + type);
        }
        return entry;
    }

    private void add(Class<? extends DomainEvent> eventClass) {
        EventType type = eventClass.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(eventClass + " does not name itself with @EventType");
        }
        Entry entry = new Entry("balcony." + type.value(), type.version(), eventClass);
        byClass.put(eventClass, entry);
        if (byType.put(entry.type(), entry) != null) {
            throw new IllegalStateException("two events are called " + entry.type());
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends DomainEvent>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventCatalogue::leaves)
                : Stream.of((Class<? extends DomainEvent>) type);
    }
}
