package org.balcony.query.platform.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.query.kernel.Row;
import org.balcony.query.platform.report.Cell.Line;
import org.balcony.query.platform.report.Cell.Part;
import org.balcony.query.platform.web.Answers;
import tools.jackson.databind.JsonNode;

/**
 * Rows as a page shows them: what is empty in all of them is named and not shown, and marks are said in words.
 *
 * @param silent columns in which there is nothing
 */
record Grid(List<Head> heads, List<Entry> rows, List<String> silent) {

    private static final int SOME_LETTERS = 24;
    private static final int MANY_LETTERS = 60;

    private static final List<String> MARKS =
            List.of("disputed", "corrected", "uncertain", "imprecise", "lateRecording", "unexpected");

    /**
     * The head of a column.
     *
     * @param width how much room its texts need, as a class of the style
     */
    record Head(String name, String width) {

        static Head of(String name, int letters) {
            return new Head(name, letters > MANY_LETTERS ? "long" : letters > SOME_LETTERS ? "some" : "");
        }
    }

    /**
     * A row.
     *
     * @param anchor what leads to it within the page
     * @param marked whether something about it is to be kept in mind
     */
    record Entry(String anchor, boolean marked, List<Line> first, List<Cell> cells, String marks, Entries entries) {}

    static Grid of(Report report) {
        List<JsonNode> written = report.table().rows().stream()
                .map(row -> Answers.mapper().<JsonNode>valueToTree(row))
                .toList();
        List<Field> fields = told(Fields.whole(report.row(), report.entry()), written);
        List<Field> shown = fields.stream()
                .filter(field -> written.isEmpty() || written.stream().anyMatch(row -> !Cells.blank(field.in(row))))
                .toList();
        List<Entry> rows = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            rows.add(entry(report.table().rows().get(i), written.get(i), shown, report));
        }
        List<String> silent = fields.stream()
                .filter(field -> !shown.contains(field))
                .map(field -> Names.words(field.last()))
                .toList();
        return new Grid(heads(shown, rows), rows, silent);
    }

    /** The columns without marks, and without those that another column tells in words. */
    private static List<Field> told(List<Field> fields, List<JsonNode> written) {
        Set<String> names = fields.stream().map(Field::name).collect(Collectors.toSet());
        return fields.stream()
                .filter(field -> !MARKS.contains(field.name()) && !Told.elsewhere(field.name(), names))
                .filter(field ->
                        written.isEmpty() || !written.stream().allMatch(row -> Told.idOfName(field.name(), row)))
                .toList();
    }

    private static List<Head> heads(List<Field> shown, List<Entry> rows) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int column = i;
            int letters = rows.stream()
                    .mapToInt(row -> column == 0
                            ? new Cell(row.first()).length()
                            : row.cells().get(column - 1).length())
                    .max()
                    .orElse(0);
            heads.add(Head.of(Names.capital(shown.get(i).last()), letters));
        }
        heads.add(Head.of("Marks", 0));
        heads.add(Head.of("Rests on", 0));
        return heads;
    }

    private static Entry entry(Row row, JsonNode written, List<Field> shown, Report report) {
        Cells words = new Cells(report.addresses());
        List<Cell> cells = shown.stream().map(field -> words.of(field, written)).toList();
        String marks = MARKS.stream()
                .filter(mark -> written.path(mark).asBoolean(false))
                .map(Names::words)
                .collect(Collectors.joining(", "));
        return new Entry(
                URLEncoder.encode(row.rowKey(), StandardCharsets.UTF_8),
                !marks.isEmpty(),
                cells.isEmpty() ? List.of() : head(cells.getFirst(), row, report),
                cells.isEmpty() ? List.of() : cells.subList(1, cells.size()),
                marks,
                Entries.of(row.eventIds(), report.addresses()));
    }

    /** The first field of a row, leading to what the row sums up. */
    private static List<Line> head(Cell cell, Row row, Report report) {
        return report.addresses()
                .of(row)
                .map(href -> cell.lines().stream()
                        .map(line -> new Line(
                                line.parts().stream()
                                        .map(part -> new Part(part.text(), href))
                                        .toList(),
                                line.items(),
                                line.silent()))
                        .toList())
                .orElse(cell.lines());
    }
}
