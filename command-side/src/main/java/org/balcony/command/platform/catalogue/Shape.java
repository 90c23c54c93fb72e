package org.balcony.command.platform.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.OrganisationId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.SideCounts;
import org.balcony.events.value.StreamKind;

/** Where in a record's JSON other streams are referred to. */
public record Shape(Map<String, Slot> slots, Optional<String> codeField) {

    /** What stands at one place of the JSON. */
    public sealed interface Slot {}

    /** The id of a stream of that kind. */
    public record Reference(StreamKind kind) implements Slot {}

    /** An actor's id, or text. */
    public record ActorText() implements Slot {}

    /** An object whose keys are actors' ids, or text. */
    public record ActorKeys() implements Slot {}

    /** A record within. */
    public record Within(Shape shape) implements Slot {}

    /** A list of such. */
    public record Many(Slot each) implements Slot {}

    /** Anything that refers to no stream. */
    public record Plain() implements Slot {}

    private static final Map<Class<?>, Slot> LEAVES = Map.of(
            ActorId.class, new Reference(StreamKind.ACTOR),
            CaseId.class, new Reference(StreamKind.CASE),
            ConflictId.class, new Reference(StreamKind.CONFLICT),
            PersonId.class, new Reference(StreamKind.PERSON),
            OrganisationId.class, new Reference(StreamKind.ORGANISATION),
            ActorOrText.class, new ActorText(),
            SideCounts.class, new ActorKeys());

    public Shape {
        slots = Map.copyOf(slots);
    }

    /** The shape of a record class. */
    public static Shape of(Class<?> recordClass) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        String code = null;
        for (RecordComponent component : recordClass.getRecordComponents()) {
            JsonProperty own = component.getAccessor().getAnnotation(JsonProperty.class);
            String name = own == null ? component.getName() : own.value();
            slots.put(name, slot(component.getGenericType()));
            if (component.getType() == Code.class) {
                code = name;
            }
        }
        return new Shape(slots, Optional.ofNullable(code));
    }

    private static Slot slot(Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            Slot each = slot(generic.getActualTypeArguments()[0]);
            return each instanceof Plain ? each : new Many(each);
        }
        if (!(type instanceof Class<?> plain)) {
            return new Plain();
        }
        Slot leaf = LEAVES.get(plain);
        if (leaf != null) {
            return leaf;
        }
        if (!plain.isRecord()) {
            return new Plain();
        }
        Shape within = of(plain);
        return within.slots.values().stream().allMatch(Plain.class::isInstance) ? new Plain() : new Within(within);
    }
}
