package org.balcony.query.platform.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.codec.WireNames;
import org.balcony.query.kernel.Row;

/** The columns of rows, read from the type of the rows. */
final class Fields {

    /** The column of the entries a row rests on; it comes last. */
    static final String EVENT_IDS = "eventIds";

    private Fields() {}

    /** One column for each component, records opened up. */
    static List<Field> flat(Class<? extends Row> row) {
        List<Field> fields = new ArrayList<>();
        Stream.of(row.getRecordComponents())
                .filter(one -> !one.getName().equals(EVENT_IDS))
                .forEach(one -> open(one, List.of(), List.of(row), fields));
        fields.add(new Field(List.of(EVENT_IDS), false));
        return fields;
    }

    /** One column for each component but the entries, as it is. */
    static List<Field> whole(Class<? extends Row> row) {
        return Stream.of(row.getRecordComponents())
                .filter(one -> !one.getName().equals(EVENT_IDS))
                .map(one -> new Field(List.of(WireNames.of(one)), constants(one.getGenericType())))
                .toList();
    }

    private static void open(RecordComponent component, List<String> into, List<Class<?>> around, List<Field> fields) {
        List<String> path =
                Stream.concat(into.stream(), Stream.of(WireNames.of(component))).toList();
        Class<?> type = component.getType();
        if (!type.isRecord() || writtenBare(type) || around.contains(type)) {
            fields.add(new Field(path, constants(component.getGenericType())));
            return;
        }
        List<Class<?>> deeper = Stream.concat(around.stream(), Stream.of(type)).toList();
        for (RecordComponent inner : type.getRecordComponents()) {
            open(inner, path, deeper, fields);
        }
    }

    private static boolean constants(Type type) {
        return type instanceof ParameterizedType list
                ? list.getActualTypeArguments().length == 1 && constants(list.getActualTypeArguments()[0])
                : type instanceof Class<?> one && one.isEnum();
    }

    private static boolean writtenBare(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(one -> one.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(type.getRecordComponents()).anyMatch(one -> one.isAnnotationPresent(JsonValue.class));
    }
}
