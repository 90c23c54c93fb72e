package org.balcony.events.codec;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Tells Jackson the house rules for names and absence: constants are written as the snake-case words of the glossary
 * unless they name themselves, and a record component must be there unless it is {@code @Nullable} or a list.
 */
public final class WireNames extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** The word under which a constant is written. */
    public static String of(Enum<?> constant) {
        try {
            JsonProperty own =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return own == null ? constant.name().toLowerCase(Locale.ROOT) : own.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name under which a component is written. */
    public static String of(RecordComponent component) {
        JsonProperty own = component.getAccessor().getAnnotation(JsonProperty.class);
        return own == null ? component.getName() : own.value();
    }

    /** Whether a record is written as its value, without an object around it. */
    static boolean writtenBare(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = of(constants[i]);
        }
        return names;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        RecordComponent component = annotated instanceof AnnotatedParameter parameter ? component(parameter) : null;
        if (component == null) {
            return super.findSetterInfo(config, annotated);
        }
        boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || Collection.class.isAssignableFrom(component.getType())
                || JsonNode.class.isAssignableFrom(component.getType());
        return JsonSetter.Value.construct(mayBeAbsent ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL);
    }

    private static @Nullable RecordComponent component(AnnotatedParameter parameter) {
        if (parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                && constructor.getDeclaringClass().isRecord()) {
            RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
            return components.length == constructor.getParameterCount() ? components[parameter.getIndex()] : null;
        }
        return null;
    }
}
