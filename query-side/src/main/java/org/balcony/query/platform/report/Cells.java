package org.balcony.query.platform.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balcony.events.value.EventId;
import org.balcony.query.platform.report.Cell.Line;
import org.balcony.query.platform.report.Cell.Part;
import org.balcony.query.platform.report.Report.Addresses;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says values in words, and makes of every entry a way to it. */
record Cells(Addresses addresses) {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern INSTANT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2})(?:\\.\\d+)?Z");
    private static final int SHORT = 8;

    /** The value of a field. */
    Cell of(Field field, JsonNode row) {
        JsonNode value = field.in(row);
        return switch (field.form()) {
            case CONSTANTS -> each(value, text -> text.replace('_', ' '));
            case INSTANT -> each(value, Cells::toTheSecond);
            case OTHER -> of(value);
        };
    }

    private static Cell each(@Nullable JsonNode value, UnaryOperator<String> words) {
        if (value == null || blank(value)) {
            return Cell.EMPTY;
        }
        Stream<JsonNode> each = value.isArray() ? value.valueStream() : Stream.of(value);
        return new Cell(each.map(one -> Line.of(words.apply(one.asString()))).toList());
    }

    private static String toTheSecond(String instant) {
        Matcher parts = INSTANT.matcher(instant);
        return parts.matches() ? parts.group(1) + " " + parts.group(2) + " UTC" : instant;
    }

    /** A value of any form. */
    Cell of(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return Cell.EMPTY;
        }
        if (value.isArray()) {
            return new Cell(value.valueStream()
                    .map(one -> new Line(parts(one)))
                    .filter(line -> !line.parts().isEmpty())
                    .toList());
        }
        List<Part> parts = parts(value);
        return parts.isEmpty() ? Cell.EMPTY : new Cell(List.of(new Line(parts)));
    }

    private List<Part> parts(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL, MISSING -> List.of();
            case ARRAY -> joined(value.valueStream().map(this::parts).toList(), ", ");
            case OBJECT, POJO -> object(value);
            case BOOLEAN -> List.of(new Part(value.asBoolean() ? "yes" : "no", null));
            case NUMBER -> List.of(new Part(value.asString(), null));
            case STRING, BINARY -> text(value.asString());
        };
    }

    private List<Part> object(JsonNode value) {
        Optional<String> days = DayWords.of(value);
        if (days.isPresent()) {
            return List.of(new Part(days.get(), null));
        }
        Optional<String> figure = FigureWords.of(value);
        if (figure.isPresent()) {
            return List.of(new Part(figure.get(), null));
        }
        Stream<List<Part>> fields = value.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .map(field -> {
                    List<Part> parts = new ArrayList<>();
                    parts.add(new Part(Names.words(field.getKey()) + ": ", null));
                    parts.addAll(parts(field.getValue()));
                    return parts;
                });
        return joined(fields.filter(parts -> parts.size() > 1).toList(), "; ");
    }

    private List<Part> text(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        if (ID.matcher(text).matches()) {
            return List.of(entry(text));
        }
        return List.of(new Part(Names.printable(text), null));
    }

    /** An entry by the end of its id, which is what tells ids apart; the whole id where it leads nowhere. */
    private Part entry(String id) {
        return addresses
                .of(new EventId(UUID.fromString(id)))
                .map(href -> new Part("…" + id.substring(id.length() - SHORT), href))
                .orElseGet(() -> new Part(id, null));
    }

    private static List<Part> joined(List<List<Part>> many, String between) {
        List<Part> joined = new ArrayList<>();
        for (List<Part> parts : many) {
            if (!joined.isEmpty() && !parts.isEmpty()) {
                joined.add(new Part(between, null));
            }
            joined.addAll(parts);
        }
        return joined;
    }

    /** Whether a value says nothing. */
    static boolean blank(@Nullable JsonNode value) {
        return value == null
                || value.isNull()
                || value.isContainer() && value.isEmpty()
                || value.isString() && value.asString().isBlank();
    }
}
