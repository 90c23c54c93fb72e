package org.balcony.events.codec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.balcony.events.DomainEvent;
import org.balcony.events.NewId;
import org.jspecify.annotations.Nullable;

/** What an event holds, under the names of the published language. Entrusted text is never among it. */
public final class EventFields {

    /**
     * A field of an event.
     *
     * @param type the class of what it holds
     * @param names whether it names something new, or something that is on record already
     */
    public record Field(String name, Class<?> type, boolean names) {}

    /**
     * A single value in an event.
     *
     * @param path the names that lead to it, joined by dots; the values of a list share one path
     */
    public record Leaf(String path, Object value) {

        /** The last name of the path. */
        public String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    private EventFields() {}

    /** The fields of an event, in the order in which its record declares them. */
    public static List<Field> of(Class<? extends DomainEvent> eventClass) {
        return open(eventClass).stream()
                .map(component -> new Field(
                        WireNames.of(component), component.getType(), component.isAnnotationPresent(NewId.class)))
                .toList();
    }

    /** Every single value in an event, whatever lists and records it lies in. */
    public static List<Leaf> leaves(DomainEvent event) {
        List<Leaf> leaves = new ArrayList<>();
        within("", (Record) event, leaves);
        return leaves;
    }

    private static void within(String path, Record holder, List<Leaf> leaves) {
        for (RecordComponent component : open(holder.getClass())) {
            String name = WireNames.of(component);
            at(path.isEmpty() ? name : path + '.' + name, value(holder, component), leaves);
        }
    }

    private static void at(String path, @Nullable Object value, List<Leaf> leaves) {
        switch (value) {
            case null -> {}
            case Collection<?> many -> many.forEach(one -> at(path, one, leaves));
            case Record holder when !WireNames.writtenBare(holder.getClass()) -> within(path, holder, leaves);
            default -> leaves.add(new Leaf(path, value));
        }
    }

    private static List<RecordComponent> open(Class<?> holder) {
        return Arrays.stream(holder.getRecordComponents())
                .filter(component -> !EventCatalogue.isEntrusted(component, holder))
                .toList();
    }

    private static @Nullable Object value(Record holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
