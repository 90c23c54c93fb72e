package org.balcony.command.platform.vault;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.balcony.events.DomainEvent;
import org.balcony.events.Sealed;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Puts sealed text in the place of text that is marked {@link Sealed}. */
public final class Seals {

    private static final ClassValue<Boolean> HOLDS_ENTRUSTED_TEXT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).anyMatch(one -> one.isAnnotationPresent(Sealed.class));
        }
    };

    private final Vault vault;

    public Seals(Vault vault) {
        this.vault = vault;
    }

    /** The event as it is hashed and stored. */
    public DomainEvent on(DomainEvent event, StreamId stream) {
        return HOLDS_ENTRUSTED_TEXT.get(event.getClass()) ? sealed(event, stream) : event;
    }

    /** What a sealed text is bound to, besides its owner. */
    public static String binding(StreamId stream, String eventType, String field) {
        return stream + "|" + eventType + '|' + field;
    }

    private DomainEvent sealed(DomainEvent event, StreamId stream) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = value(components[i], event);
            Sealed seal = components[i].getAnnotation(Sealed.class);
            values[i] = seal == null || value == null
                    ? value
                    : vault.seal(
                            owner(event, components, seal),
                            binding(
                                    stream,
                                    EventCatalogue.standard()
                                            .entry(event.getClass())
                                            .type(),
                                    components[i].getName()),
                            value.toString());
        }
        try {
            Constructor<? extends DomainEvent> constructor = event.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String owner(DomainEvent event, RecordComponent[] components, Sealed seal) {
        return Arrays.stream(components)
                .filter(one -> one.getName().equals(seal.under()))
                .findFirst()
                .map(one -> "party:" + value(one, event))
                .orElseThrow();
    }

    private static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
