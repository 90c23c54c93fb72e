package org.balcony.events.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.DomainEvent;
import org.balcony.events.OfParticipation;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people an event names, by participation or person, and leaves them out of it or calls them otherwise. A
 * participation may stand where an actor or a text may stand, so that who speaks for a party can be named.
 */
public final class PeopleIn {

    /** What people are to be called; empty for whoever is not to be named at all. */
    public interface Names {

        /** What a participation is called. */
        Optional<LocalId> participation(LocalId participation);

        /** What a person is called. */
        Optional<PersonId> person(PersonId person);

        /** Whether a text, where it may name anybody, is a participation. */
        boolean isParticipation(String text);
    }

    private static final ClassValue<Parts> PARTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return Parts.of(type);
        }
    };

    private PeopleIn() {}

    /** The participations that the marked components of an event name, in the order of the components. */
    public static Set<LocalId> participations(DomainEvent event) {
        Set<LocalId> found = new LinkedHashSet<>();
        Parts parts = PARTS.get(event.getClass());
        for (int i = 0; i < parts.components().length; i++) {
            if (parts.marked()[i]) {
                switch (value(parts.components()[i], (Record) event)) {
                    case LocalId one -> found.add(one);
                    case Collection<?> many -> many.forEach(one -> found.add((LocalId) one));
                    case null, default -> {}
                }
            }
        }
        return found;
    }

    /** The one participation that an event is about, where it is about one: the first marked component, if it is no list. */
    public static Optional<LocalId> about(DomainEvent event) {
        Parts parts = PARTS.get(event.getClass());
        for (int i = 0; i < parts.components().length; i++) {
            if (parts.marked()[i]) {
                return value(parts.components()[i], (Record) event) instanceof LocalId one
                        ? Optional.of(one)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The persons an event names. */
    public static Set<PersonId> persons(DomainEvent event) {
        Set<PersonId> found = new LinkedHashSet<>();
        EventFields.leaves(event).stream()
                .map(EventFields.Leaf::value)
                .filter(PersonId.class::isInstance)
                .forEach(one -> found.add((PersonId) one));
        return found;
    }

    /** Whether a field of an event may name people. */
    public static boolean mayBeIn(Class<? extends DomainEvent> event, String field) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> WireNames.of(component).equals(field))
                .anyMatch(component -> component.isAnnotationPresent(OfParticipation.class)
                        || !List.of(LocalId.class, String.class).contains(component.getType()));
    }

    /**
     * The event with people called by these names: lists lose whoever has none, and so do components that may be absent, but
     * for the first that names a participation, which is whom the event is about. Empty where nothing is left to say.
     */
    public static Optional<DomainEvent> called(DomainEvent event, Names names) {
        return Optional.ofNullable((DomainEvent) record((Record) event, names));
    }

    private static @Nullable Record record(Record holder, Names names) {
        Parts parts = PARTS.get(holder.getClass());
        @Nullable Object[] values = new @Nullable Object[parts.components().length];
        boolean changed = false;
        boolean about = true;
        for (int i = 0; i < values.length; i++) {
            Object was = value(parts.components()[i], holder);
            boolean marked = parts.marked()[i];
            values[i] = was == null ? null : called(was, marked, names);
            if (was != null && values[i] == null && (marked && about || !parts.mayVanish()[i])) {
                return null;
            }
            changed |= was != values[i];
            about &= !marked || was == null;
        }
        return changed ? made(holder.getClass(), parts.components(), values) : holder;
    }

    private static @Nullable Object called(Object value, boolean marked, Names names) {
        return switch (value) {
            case LocalId one when marked -> same(one, names.participation(one).orElse(null));
            case PersonId one -> same(one, names.person(one).orElse(null));
            case ActorOrText one
            when names.isParticipation(one.value()) ->
                names.participation(new LocalId(one.value()))
                        .map(named -> new ActorOrText(named.value()))
                        .orElse(null);
            case List<?> many -> list(many, marked, names);
            case Record holder when !PARTS.get(holder.getClass()).bare() -> record(holder, names);
            default -> value;
        };
    }

    private static List<?> list(List<?> many, boolean marked, Names names) {
        List<Object> named = new ArrayList<>();
        boolean changed = false;
        for (Object one : many) {
            Object now = called(one, marked, names);
            changed |= now != one;
            if (now != null) {
                named.add(now);
            }
        }
        return changed ? named : many;
    }

    private static @Nullable Object same(Object was, @Nullable Object now) {
        return was.equals(now) ? was : now;
    }

    private static Record made(Class<? extends Record> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is to be known of a record, looked up once. */
    private record Parts(RecordComponent[] components, boolean[] marked, boolean[] mayVanish, boolean bare) {

        static Parts of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            boolean[] marked = new boolean[components.length];
            boolean[] mayVanish = new boolean[components.length];
            for (int i = 0; i < components.length; i++) {
                marked[i] = components[i].isAnnotationPresent(OfParticipation.class);
                mayVanish[i] = components[i].getType() != PersonId.class
                        && components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            }
            return new Parts(components, marked, mayVanish, WireNames.writtenBare(type));
        }
    }
}
