package org.balcony.query.platform.visibility.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.DomainEvent;
import org.balcony.events.OfParticipation;
import org.balcony.events.value.LocalId;

/** The participations an event names, by the mark on its components. */
final class Participations {

    private static final ClassValue<List<RecordComponent>> MARKED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(one -> one.isAnnotationPresent(OfParticipation.class))
                    .toList();
        }
    };

    private Participations() {}

    static Set<LocalId> of(DomainEvent event) {
        Set<LocalId> named = new HashSet<>();
        for (RecordComponent component : MARKED.get(event.getClass())) {
            switch (value(component, event)) {
                case LocalId one -> named.add(one);
                case List<?> many -> many.forEach(one -> named.add((LocalId) one));
                case null, default -> {}
            }
        }
        return named;
    }

    /** The one participation that an event is about, where it is about one. */
    static Optional<LocalId> about(DomainEvent event) {
        return MARKED.get(event.getClass()).stream()
                .findFirst()
                .map(component -> value(component, event))
                .filter(LocalId.class::isInstance)
                .map(LocalId.class::cast);
    }

    private static @org.jspecify.annotations.Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
