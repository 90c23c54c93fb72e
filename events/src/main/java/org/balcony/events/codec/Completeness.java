package org.balcony.events.codec;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Refuses records with a missing component that is not {@code @Nullable}: Jackson would make it null in silence. */
public final class Completeness {

    private Completeness() {}

    /**
     * The same record, if it is complete at every depth.
     *
     * @throws IncompleteRecord with the path of the first missing component
     */
    public static <T> T check(T record) {
        check(record, "");
        return record;
    }

    private static void check(@Nullable Object value, String path) {
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                String inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
                Object part = part(value, component);
                if (part == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new IncompleteRecord(inner);
                }
                check(part, inner);
            }
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                check(one, path + "[]");
            }
        }
    }

    private static @Nullable Object part(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
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
