package org.balcony.events.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Refuses records with a missing component that is not {@code @Nullable} (a JSON library would make it null in silence)
 * and texts that cannot be kept byte for byte.
 */
public final class Completeness {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private Completeness() {}

    /**
     * The same record, if it is complete and sound at every depth.
     *
     * @throws IncompleteRecord with the path of the first missing component
     * @throws MalformedJson with the path of the first text with a NUL, an unpaired surrogate, nothing but white space,
     *     or more than 100,000 characters
     */
    public static <T> T check(T record) {
        check(record, "");
        return record;
    }

    private static void check(Object value, String path) {
        switch (value) {
            case String text -> TextRules.checkNotBlank(text, path);
            case JsonNode node -> TextRules.check(node, path);
            case Record record -> checkParts(record, path);
            case Collection<?> many -> {
                int i = 0;
                for (Object one : many) {
                    check(one, path + '[' + i++ + ']');
                }
            }
            default -> {}
        }
    }

    private static void checkParts(Record record, String path) {
        List<Part> parts = PARTS.get(record.getClass());
        for (Part part : parts) {
            Object value = part.of(record);
            if (value != null) {
                if (part.deep) {
                    check(value, part.single ? path : path.isEmpty() ? part.name : path + '.' + part.name);
                }
            } else if (!part.nullable) {
                throw new IncompleteRecord(path.isEmpty() ? part.name : path + '.' + part.name);
            }
        }
    }

    /** One component, ready to be read; {@code deep} where its type can hold text or parts of its own. */
    private record Part(String name, boolean nullable, boolean deep, boolean single, MethodHandle read) {

        static Part of(RecordComponent component) {
            Class<?> type = component.getType();
            return new Part(
                    wireName(component),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    !type.isPrimitive() && !type.isEnum() && !Number.class.isAssignableFrom(type),
                    component.getDeclaringRecord().getRecordComponents().length == 1
                            && WireNames.writtenBare(component.getDeclaringRecord()),
                    handle(component.getAccessor()));
        }

        private static String wireName(RecordComponent component) {
            return WireNames.of(component);
        }

        private static MethodHandle handle(Method accessor) {
            try {
                accessor.setAccessible(true);
                return MethodHandles.lookup()
                        .unreflect(accessor)
                        .asType(java.lang.invoke.MethodType.methodType(Object.class, Record.class));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Nullable
        Object of(Record record) {
            try {
                return read.invokeExact(record);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A component that must be there is missing. */
    public static final class IncompleteRecord extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String path;

        IncompleteRecord(String path) {
            super("missing: " + path);
            this.path = path;
        }

        /** The path of the missing component, such as {@code profile.level}. */
        public String path() {
            return path;
        }
    }
}
