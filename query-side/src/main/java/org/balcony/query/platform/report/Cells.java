package org.balcony.query.platform.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
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
    private static final Pattern OURS = Pattern.compile("/api(/[\\w%~-][\\w.%~-]*)+(\\?[\\w.%~=&+-]*)?");
    private static final int SHORT = 8;

    /** The value of a field. */
    Cell of(Field field, JsonNode row) {
        JsonNode value = field.in(row);
        return switch (field.form()) {
            case CONSTANTS -> each(value, text -> text.replace('_', ' '));
            case INSTANT -> each(value, Cells::toTheSecond);
            case OTHER -> of(field.path().size() == 1 ? Told.of(field.last(), row) : value);
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
        if (value == null) {
            return Cell.EMPTY;
        }
        return switch (value.getNodeType()) {
            case NULL, MISSING -> Cell.EMPTY;
            case ARRAY -> list(value);
            case OBJECT, POJO -> object(value);
            case BOOLEAN -> Cell.of(value.asBoolean() ? "yes" : "no");
            case NUMBER -> Cell.of(value.asString());
            case STRING, BINARY -> text(value.asString());
        };
    }

    private Cell list(JsonNode values) {
        if (values.isEmpty()) {
            return Cell.EMPTY;
        }
        List<JsonNode> said =
                values.valueStream().filter(one -> !Told.onlyNames(one)).toList();
        if (said.isEmpty()) {
            return Cell.NONE;
        }
        List<Cell> cells =
                said.stream().map(this::of).filter(cell -> !cell.empty()).toList();
        return cells.stream().allMatch(Cell::single)
                ? new Cell(cells.stream().map(cell -> cell.lines().getFirst()).toList())
                : new Cell(List.of(new Line(List.of(), cells, false)));
    }

    private Cell object(JsonNode value) {
        return DayWords.of(value)
                .or(() -> FigureWords.of(value))
                .map(Cell::of)
                .orElseGet(() -> Told.nothing(value) ? Cell.NONE : new Cell(fields(value)));
    }

    private List<Line> fields(JsonNode value) {
        return Told.names(value).stream()
                .flatMap(name -> field(name, Told.of(name, value)).stream())
                .toList();
    }

    private List<Line> field(String name, @Nullable JsonNode value) {
        Cell cell = blank(value) ? Cell.EMPTY : of(value);
        if (cell.empty()) {
            return List.of();
        }
        String label = name.equals(Fields.EVENT_IDS) ? "rests on" : Names.words(name);
        List<Line> lines = cell.lines();
        if (lines.stream().allMatch(Line::plain) && (lines.size() == 1 || value != null && value.isArray())) {
            List<Part> parts = new ArrayList<>(List.of(new Part(label + ": ", null)));
            parts.addAll(joined(lines.stream().map(Line::parts).toList()));
            return List.of(Line.of(parts));
        }
        boolean listed = lines.size() == 1 && lines.getFirst().parts().isEmpty();
        return List.of(new Line(
                List.of(new Part(label + ":", null)), listed ? lines.getFirst().items() : List.of(cell), false));
    }

    private Cell text(String text) {
        if (text.isBlank()) {
            return Cell.EMPTY;
        }
        if (ID.matcher(text).matches()) {
            return new Cell(List.of(Line.of(List.of(entry(text)))));
        }
        if (OURS.matcher(text).matches()) {
            return new Cell(List.of(Line.of(List.of(new Part(text, text)))));
        }
        String said = Told.reference(text) ? addresses.called(StreamId.of(text)).orElse(text) : text;
        return Cell.of(Names.printable(said));
    }

    /** An entry by the end of its id, which is what tells ids apart; the whole id where it leads nowhere. */
    private Part entry(String id) {
        return addresses
                .of(new EventId(UUID.fromString(id)))
                .map(href -> new Part("…" + id.substring(id.length() - SHORT), href))
                .orElseGet(() -> new Part(id, null));
    }

    private static List<Part> joined(List<List<Part>> many) {
        List<Part> joined = new ArrayList<>();
        for (List<Part> parts : many) {
            if (!joined.isEmpty()) {
                joined.add(new Part(", ", null));
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
