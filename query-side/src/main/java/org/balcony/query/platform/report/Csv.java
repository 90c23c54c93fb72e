package org.balcony.query.platform.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.balcony.query.kernel.Row;
import org.balcony.query.platform.web.Answers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes rows as CSV (RFC 4180) in UTF-8. */
final class Csv {

    /** What a spreadsheet may take for the beginning of a formula; and the apostrophe itself, so that one can be taken off. */
    private static final String FORMULAS = "=+-@\t\r\n'＝＋－＠";

    private Csv() {}

    static byte[] of(Report report) {
        List<Field> fields = Fields.flat(report.row(), report.entry());
        StringBuilder out = new StringBuilder();
        line(fields.stream().map(Field::name), out);
        for (Row row : report.table().rows()) {
            JsonNode written = Answers.mapper().valueToTree(row);
            line(fields.stream().map(field -> cell(field.in(written))), out);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(Stream<String> cells, StringBuilder out) {
        try {
            CSVFormat.RFC4180.printRecord(out, cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        if (value.isNumber() || value.isBoolean()) {
            return value.asString();
        }
        if (value.isArray() && value.valueStream().noneMatch(JsonNode::isContainer)) {
            return harmless(value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; ")));
        }
        return harmless(value.isContainer() ? value.toString() : value.asString());
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
