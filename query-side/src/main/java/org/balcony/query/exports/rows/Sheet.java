package org.balcony.query.exports.rows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/** A table in CSV (RFC 4180, UTF-8), with a row of names first. */
final class Sheet {

    /** What a spreadsheet may take for the beginning of a formula; and the apostrophe itself, so that one can be taken off. */
    private static final String FORMULAS = "=+-@\t\r\n'＝＋－＠";

    private final List<String> columns;
    private final Writer out;

    Sheet(List<String> columns, OutputStream out) throws IOException {
        this.columns = List.copyOf(columns);
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVFormat.RFC4180.printRecord(this.out, columns.toArray());
    }

    /** Writes a row; what has no value is left empty. */
    void row(Map<String, String> values) throws IOException {
        CSVFormat.RFC4180.printRecord(
                out,
                columns.stream()
                        .map(column -> harmless(values.getOrDefault(column, "")))
                        .toArray());
    }

    void end() throws IOException {
        out.flush();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
