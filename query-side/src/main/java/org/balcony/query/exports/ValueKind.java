package org.balcony.query.exports;

import java.util.Locale;
import java.util.Set;

/** The kinds of values in an event log. */
public enum ValueKind {
    STRING,
    TIME,
    INTEGER,
    BOOLEAN;

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> YES_OR_NO = Set.of(boolean.class, Boolean.class);

    /** The kind of a field that holds values of a class; dates are text, because they may be imprecise. */
    public static ValueKind of(Class<?> type) {
        if (WHOLE.contains(type)) {
            return INTEGER;
        }
        return YES_OR_NO.contains(type) ? BOOLEAN : STRING;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
