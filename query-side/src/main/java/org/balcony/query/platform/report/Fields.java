package org.balcony.query.platform.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.codec.WireNames;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Row;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.platform.report.Field.Form;

/** The columns of rows, read from the type of the rows. */
final class Fields {

    /** The column of the entries a row rests on; it comes last. */
    static final String EVENT_IDS = "eventIds";

    private Fields() {}

    /** One column for each component, records and figures opened up. */
    static List<Field> flat(Class<? extends Row> row, ViewEntry entry) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : row.getRecordComponents()) {
            if (figures(component)) {
                names(entry).forEach(name -> opened(component, name, fields));
            } else if (!component.getName().equals(EVENT_IDS)) {
                open(component, List.of(), List.of(row), fields);
            }
        }
        fields.add(new Field(List.of(EVENT_IDS), Form.OTHER));
        return fields;
    }

    /** One column for each component but the entries, as it is, and one for each figure. */
    static List<Field> whole(Class<? extends Row> row, ViewEntry entry) {
        return Stream.of(row.getRecordComponents())
                .filter(one -> !one.getName().equals(EVENT_IDS))
                .flatMap(one -> figures(one)
                        ? names(entry).map(name -> new Field(List.of(WireNames.of(one), name), Form.OTHER))
                        : Stream.of(new Field(List.of(WireNames.of(one)), form(one.getGenericType()))))
                .toList();
    }

    private static Stream<String> names(ViewEntry entry) {
        return entry.figures().stream()
                .flatMap(figure -> Stream.of(figure.name().split(", ")));
    }

    /** Whether a row holds the figures of a view, as the rows of several cases do. */
    private static boolean figures(RecordComponent component) {
        return Map.class.isAssignableFrom(component.getType())
                && component.getGenericType() instanceof ParameterizedType map
                && map.getActualTypeArguments()[1] == Figure.class;
    }

    private static void opened(RecordComponent component, String figure, List<Field> fields) {
        for (String part : List.of("value", "part", "whole", "median", "least", "most")) {
            boolean ofLengths = List.of("median", "least", "most").contains(part);
            fields.add(new Field(
                    ofLengths
                            ? List.of(WireNames.of(component), figure, "summary", part)
                            : List.of(WireNames.of(component), figure, part),
                    Form.OTHER));
        }
    }

    private static void open(RecordComponent component, List<String> into, List<Class<?>> around, List<Field> fields) {
        List<String> path =
                Stream.concat(into.stream(), Stream.of(WireNames.of(component))).toList();
        Class<?> type = component.getType();
        if (!type.isRecord() || writtenBare(type) || around.contains(type)) {
            fields.add(new Field(path, form(component.getGenericType())));
            return;
        }
        List<Class<?>> deeper = Stream.concat(around.stream(), Stream.of(type)).toList();
        for (RecordComponent inner : type.getRecordComponents()) {
            open(inner, path, deeper, fields);
        }
    }

    private static Form form(Type type) {
        if (type instanceof ParameterizedType list && list.getActualTypeArguments().length == 1) {
            return form(list.getActualTypeArguments()[0]);
        }
        if (type == Instant.class) {
            return Form.INSTANT;
        }
        return type instanceof Class<?> one && one.isEnum() ? Form.CONSTANTS : Form.OTHER;
    }

    private static boolean writtenBare(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(one -> one.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(type.getRecordComponents()).anyMatch(one -> one.isAnnotationPresent(JsonValue.class));
    }
}
