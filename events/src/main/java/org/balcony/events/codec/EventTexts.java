package org.balcony.events.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.Keyword;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.Sealed;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The free texts of an event and of its circumstances: what people wrote in their own words, wherever it lies. Ids, codes and
 * references are none.
 */
public final class EventTexts {

    private static final String CIRCUMSTANCES = "circumstances.";

    /**
     * A text at its place.
     *
     * @param path the names that lead to it, joined by dots, with the index in a list in brackets
     * @param keyword whether it is compared rather than read
     */
    public record Spot(String path, boolean keyword) {

        /** Whether it stands around the event and not in it. */
        public boolean circumstance() {
            return path.startsWith(CIRCUMSTANCES);
        }

        /** The name of the field it belongs to. */
        public String field() {
            String within = circumstance() ? path.substring(CIRCUMSTANCES.length()) : path;
            return within.split("[.\\[]", 2)[0];
        }
    }

    /** What stands in the place of a text; the same text where it stays. */
    @FunctionalInterface
    public interface Step {
        String of(Spot spot, String text);
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private EventTexts() {}

    /** The fact with every text passed through the step; the same fact where all stay. */
    public static Fact mapped(Fact fact, Step step) {
        Circumstances circumstances = circumstances(fact.circumstances(), step);
        DomainEvent event = (DomainEvent) record("", (Record) fact.event(), step);
        return circumstances == fact.circumstances() && event == fact.event()
                ? fact
                : new Fact(fact.id(), circumstances, event);
    }

    /**
     * Where a text belongs, as a sealed text is bound to it. A correction is bound to the place it corrects, so that a
     * corrected record and its correction read alike.
     */
    public static String binding(StreamId stream, EventId id, DomainEvent event, Spot spot) {
        if (event instanceof RecordCorrected correction && !spot.circumstance()) {
            return stream + "|" + correction.target() + '|' + correction.field()
                    + spot.path.substring(spot.field().length());
        }
        return stream + "|" + id + '|' + spot.path;
    }

    /** The party that entrusted a field of an event, or the participation it is about; empty where nobody did. */
    public static Optional<Record> entrusted(DomainEvent event, String field) {
        for (Part part : SHAPES.get(event.getClass()).parts()) {
            if (part.owner() != null && part.name().equals(field)) {
                Object owner = value(part.owner(), (Record) event);
                return owner instanceof ActorId || owner instanceof LocalId
                        ? Optional.of((Record) owner)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Circumstances circumstances(Circumstances said, Step step) {
        String rationale = said.rationale() == null
                ? null
                : step.of(new Spot(CIRCUMSTANCES + "rationale", false), said.rationale());
        List<?> sources = list(CIRCUMSTANCES + "sourceRefs", said.sourceRefs(), step);
        return rationale == said.rationale() && sources == said.sourceRefs()
                ? said
                : said.saying(
                        rationale, sources.stream().map(String.class::cast).toList());
    }

    private static Record record(String path, Record holder, Step step) {
        Shape shape = SHAPES.get(holder.getClass());
        if (!shape.mayHoldText()) {
            return holder;
        }
        @Nullable Object[] values = new @Nullable Object[shape.parts().length];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Part part = shape.parts()[i];
            Object before = value(part.accessor(), holder);
            values[i] = part.mayHoldText()
                    ? mapped(
                            new Spot(path.isEmpty() ? part.name() : path + '.' + part.name(), part.keyword()),
                            before,
                            step)
                    : before;
            changed |= values[i] != before;
        }
        return changed ? shape.made(values) : holder;
    }

    private static @Nullable Object mapped(Spot spot, @Nullable Object value, Step step) {
        return switch (value) {
            case null -> null;
            case String text -> step.of(spot, text);
            case NumberOrText(String text) -> {
                String after = step.of(spot, text);
                yield after == text ? value : NumberOrText.of(after);
            }
            case List<?> many -> list(spot.path, many, step);
            case JsonNode node -> json(spot.path, node, step);
            case Record holder when isNested(holder.getClass()) -> record(spot.path, holder, step);
            default -> value;
        };
    }

    private static List<?> list(String path, List<?> before, Step step) {
        List<@Nullable Object> after = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < before.size(); i++) {
            Object one = before.get(i);
            Object next = mapped(new Spot(path + '[' + i + ']', false), one, step);
            after.add(next);
            changed |= next != one;
        }
        return changed ? after : before;
    }

    private static JsonNode json(String path, JsonNode node, Step step) {
        if (node.isString()) {
            String text = node.stringValue();
            String after = step.of(new Spot(path, false), text);
            return after == text ? node : JsonNodeFactory.instance.stringNode(after);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < array.size(); i++) {
                copy.add(json(path + '[' + i + ']', array.get(i), step));
            }
            return copy.equals(array) ? node : copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(one -> copy.set(one.getKey(), json(path + '.' + one.getKey(), one.getValue(), step)));
            return copy.equals(object) ? node : copy;
        }
        return node;
    }

    /** Values of the language, such as money or a moment, hold no free text. */
    private static boolean isNested(Class<?> type) {
        return type.isRecord()
                && !WireNames.writtenBare(type)
                && !type.getPackage().equals(LocalId.class.getPackage());
    }

    private static @Nullable Object value(Method accessor, Record holder) {
        try {
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is to be known of a component, looked up once. */
    private record Part(
            String name,
            boolean keyword,
            boolean mayHoldText,
            Method accessor,
            @Nullable Method owner) {

        static Part of(RecordComponent component, RecordComponent[] beside) {
            Sealed seal = component.getAnnotation(Sealed.class);
            Method owner = seal == null
                    ? null
                    : Arrays.stream(beside)
                            .filter(one -> one.getName().equals(seal.under()))
                            .map(RecordComponent::getAccessor)
                            .findFirst()
                            .orElse(null);
            return new Part(
                    WireNames.of(component),
                    component.isAnnotationPresent(Keyword.class),
                    mayHoldText(component.getType()),
                    component.getAccessor(),
                    owner);
        }

        private static boolean mayHoldText(Class<?> held) {
            return held == String.class
                    || held == NumberOrText.class
                    || List.class.isAssignableFrom(held)
                    || JsonNode.class.isAssignableFrom(held)
                    || isNested(held)
                    || (held.isInterface() && held.isSealed());
        }
    }

    /** What is to be known of a record, looked up once. */
    private record Shape(Part[] parts, boolean mayHoldText, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Part[] parts = Arrays.stream(components)
                    .map(one -> Part.of(one, components))
                    .toArray(Part[]::new);
            try {
                return new Shape(
                        parts,
                        Arrays.stream(parts).anyMatch(Part::mayHoldText),
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        Record made(@Nullable Object[] values) {
            try {
                return (Record) constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
