package org.balcony.events.codec;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Names constants by the snake-case words of the glossary, unless a constant names itself. */
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

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = of(constants[i]);
        }
        return names;
    }
}
