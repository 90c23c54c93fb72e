package org.balcony.query.platform.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;
import org.balcony.query.platform.report.drawing.Picture;
import org.balcony.query.platform.web.Answers;

/** Writes a report as a page. */
final class Page {

    private static final Template TEMPLATE = Mustache.compiler()
            .emptyStringIsFalse(true)
            .nullValue("")
            .withLoader(name -> new StringReader(resource(name + ".html")))
            .compile(resource("page.html"));
    private static final String STYLE = resource("page.css");

    private Page() {}

    static byte[] of(Report report) {
        return TEMPLATE.execute(model(report)).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> model(Report report) {
        ViewEntry entry = report.entry();
        Grid grid = Grid.of(report);
        Cells cells = new Cells(report.addresses());
        Map<String, Object> page = new HashMap<>();
        page.put("style", STYLE);
        page.put("subject", Names.printable(report.subject()));
        page.put("code", entry.code());
        page.put("name", Names.capital(entry.name()));
        page.put("question", entry.question());
        page.put("moment", moment(report));
        page.put("figures", figures(report));
        page.put("picture", picture(report).orElse(""));
        page.put("noPicture", report.chart() != null && picture(report).isEmpty());
        page.put(
                "says",
                report.chart() == null ? "" : Names.printable(report.chart().says()));
        page.put(
                "pictureTitle",
                report.chart() == null ? "" : Names.printable(report.chart().title()));
        page.put("heads", grid.heads());
        page.put("rows", grid.rows());
        page.put("noRows", grid.rows().isEmpty());
        page.put("rowCount", grid.rows().size() == 1 ? "1 row" : grid.rows().size() + " rows");
        page.put("wide", grid.heads().size() > 14 ? "wide widest" : grid.heads().size() > 8 ? "wide" : "");
        page.put("silent", String.join(", ", grid.silent()));
        page.put("footer", footer(report, cells));
        page.put("columns", said(entry.columns()));
        page.put("meanings", said(entry.figures()));
        page.put("formulas", entry.formulas());
        page.put("notes", entry.footer().stream().map(Page::note).toList());
        page.put("doesNotSay", entry.doesNotSay());
        page.put("version", entry.version());
        page.put(
                "position",
                report.asOf().position() == null ? "" : report.asOf().position());
        page.put(
                "bookmark",
                report.asOf().bookmark() == null ? "" : report.asOf().bookmark());
        page.put("digest", report.digest());
        page.put("next", report.next() == null ? "" : withFormat(report.next(), "html"));
        page.put("ofNow", report.again() == null);
        page.put("again", Optional.ofNullable(report.again()).map(Page::formats).orElse(List.of()));
        return page;
    }

    private static String moment(Report report) {
        return report.since() == null
                ? MomentWords.of(report.asOf())
                : MomentWords.between(report.since(), report.asOf());
    }

    private static List<Map<String, Object>> figures(Report report) {
        List<Map<String, Object>> figures = new ArrayList<>();
        report.table()
                .figures()
                .forEach((name, figure) -> figures.add(Map.of(
                        "name", Names.capital(name),
                        "words", Names.printable(FigureWords.of(figure)),
                        "entries", Entries.of(figure.eventIds(), report.addresses()))));
        return figures;
    }

    private static Optional<String> picture(Report report) {
        return Optional.ofNullable(report.chart()).flatMap(chart -> Picture.of(chart, "chart"));
    }

    private static List<Map<String, Object>> footer(Report report, Cells cells) {
        List<Map<String, Object>> footer = new ArrayList<>();
        report.table()
                .footer()
                .forEach((name, value) -> footer.add(Map.of(
                        "name",
                        Names.capital(name),
                        "lines",
                        cells.of(Answers.mapper().valueToTree(value)).lines())));
        return footer;
    }

    private static List<Map<String, Object>> said(List<Column> columns) {
        return columns.stream()
                .map(column -> Map.<String, Object>of(
                        "name",
                        Stream.of(column.name().split(", "))
                                .map(Names::words)
                                .reduce((one, other) -> one + ", " + other)
                                .orElse(""),
                        "meaning",
                        column.meaning()))
                .toList();
    }

    /** A note of the catalogue such as {@code countedTo: the day …}, with its name in words. */
    private static String note(String note) {
        int colon = note.indexOf(": ");
        return colon < 0 ? note : Names.capital(note.substring(0, colon)) + note.substring(colon);
    }

    private static List<Map<String, Object>> formats(String again) {
        return Stream.of("html", "csv", "json")
                .map(format -> Map.<String, Object>of("href", withFormat(again, format), "format", format))
                .toList();
    }

    private static String withFormat(String address, String format) {
        return address + (address.contains("?") ? "&" : "?") + "format=" + format;
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
