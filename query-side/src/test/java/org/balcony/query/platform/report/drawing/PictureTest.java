package org.balcony.query.platform.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Bar;
import org.balcony.query.chart.Chart.Bars;
import org.balcony.query.chart.Chart.Cell;
import org.balcony.query.chart.Chart.Lanes;
import org.balcony.query.chart.Chart.Lines;
import org.balcony.query.chart.Chart.Mark;
import org.balcony.query.chart.Chart.Matrix;
import org.balcony.query.chart.Chart.Point;
import org.balcony.query.chart.Chart.Series;
import org.balcony.query.chart.Chart.Span;
import org.balcony.query.chart.Chart.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTest {

    private static final LocalDate DAY = LocalDate.parse("1993-01-20");
    private static final String HOSTILE = "</svg><script>\"&'\u0000\u202E#p1234567 \n]]>";

    static Stream<Chart> charts() {
        return Stream.of(
                lanes("plenary"), lines("plenary"), bars("plenary", false), bars("plenary", true), matrix("plenary"));
    }

    static Stream<Chart> hostileCharts() {
        return Stream.of(lanes(HOSTILE), lines(HOSTILE), bars(HOSTILE, false), bars(HOSTILE, true), matrix(HOSTILE));
    }

    static Stream<Chart> emptyCharts() {
        return Stream.of(
                new Lanes("a", "b", List.of("lane"), List.of(), List.of()),
                new Lines("a", "b", "c", false, List.of(new Series("s", List.of())), List.of(), List.of(), 1.0),
                new Bars("a", "b", "c", false, List.of(), List.of(new Target("x", 1))),
                new Matrix("a", "b", List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_picture_has_a_role_a_name_words_and_labels(Chart chart) throws Exception {
        Document picture = parse(Picture.of(chart, "chart").orElseThrow());
        Element svg = picture.getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("chart-title chart-says");
        assertThat(texts(picture, "title")).containsExactly("What happened");
        assertThat(texts(picture, "desc")).containsExactly("Two things happened.");
        assertThat(texts(picture, "text")).anyMatch(text -> text.contains("plenary"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void the_same_chart_has_the_same_bytes(Chart chart) {
        String first = Picture.of(chart, "chart").orElseThrow();
        charts().forEach(other -> assertThat(Picture.of(other, "other")).isPresent());
        assertThat(Picture.of(chart, "chart")).contains(first);
    }

    @ParameterizedTest
    @MethodSource("hostileCharts")
    void whatever_a_label_says_is_text(Chart chart) throws Exception {
        Document picture = parse(Picture.of(chart, "chart").orElseThrow());
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(picture, "text")).anyMatch(text -> text.contains("</svg><script>"));
    }

    @ParameterizedTest
    @MethodSource("emptyCharts")
    void a_chart_that_holds_nothing_is_not_drawn(Chart chart) {
        assertThat(Picture.of(chart, "chart")).isEmpty();
    }

    @Test
    void ids_of_two_pictures_differ() throws Exception {
        assertThat(ids(parse(Picture.of(lanes("a"), "one").orElseThrow())))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        ids(parse(Picture.of(lanes("a"), "two").orElseThrow())));
    }

    @Test
    void a_picture_does_not_depend_on_the_day_or_the_place_it_is_drawn() {
        java.util.Locale before = java.util.Locale.getDefault();
        String here = Picture.of(lines("a"), "chart").orElseThrow();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Picture.of(lines("a"), "chart")).contains(here);
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void years_are_always_said_on_an_axis_of_time() throws Exception {
        for (int days : List.of(1, 20, 90, 300, 800, 4_000, 40_000, 300_000)) {
            Chart chart = new Lanes(
                    "a", "b", List.of(), List.of(new Span("l", "k", DAY, DAY.plusDays(days), "x")), List.of());
            List<String> marked = texts(parse(Picture.of(chart, "chart").orElseThrow()), "text").stream()
                    .filter(text -> text.matches(".*\\d{4}"))
                    .toList();
            assertThat(marked).as("%d days", days).hasSizeBetween(1, 12);
        }
    }

    @Test
    void labels_without_room_are_counted() throws Exception {
        List<Mark> crowd = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            crowd.add(new Mark("sessions", DAY.plusDays(i % 5), "a label of some length " + i));
        }
        Chart chart = new Lanes("a", "b", List.of(), List.of(), crowd);
        assertThat(texts(parse(Picture.of(chart, "chart").orElseThrow()), "text"))
                .anyMatch(text -> text.startsWith("Labels left out for lack of room: "));
    }

    @Test
    void a_long_line_has_no_dots() throws Exception {
        assertThat(elements(parse(Picture.of(line(40), "chart").orElseThrow()), "circle"))
                .hasSize(40);
        assertThat(elements(parse(Picture.of(line(41), "chart").orElseThrow()), "circle"))
                .isEmpty();
    }

    @Test
    void a_line_that_would_hide_another_is_dashed() {
        List<Point> same = List.of(new Point(DAY, 1), new Point(DAY.plusDays(9), 2));
        List<Point> crossing = List.of(new Point(DAY, 1), new Point(DAY.plusDays(9), 1));
        assertThat(Picture.of(two(same, same), "chart").orElseThrow()).contains("stroke-dasharray");
        assertThat(Picture.of(two(same, crossing), "chart").orElseThrow()).doesNotContain("stroke-dasharray");
    }

    @Test
    void a_stretch_without_a_label_is_told_by_its_kind() throws Exception {
        Chart chart = new Lanes(
                "a",
                "b",
                List.of("case"),
                List.of(
                        new Span("case", "active", DAY, DAY.plusDays(300), ""),
                        new Span("case", "suspended", DAY.plusDays(300), DAY.plusDays(600), "by war")),
                List.of());
        List<String> texts = texts(parse(Picture.of(chart, "chart").orElseThrow()), "text");
        assertThat(texts.stream().filter("active"::equals))
                .as("label and legend")
                .hasSize(2);
        assertThat(texts).contains("by war", "suspended");
    }

    private static Chart line(int points) {
        return new Lines(
                "a",
                "b",
                "c",
                false,
                List.of(new Series(
                        "s",
                        IntStream.range(0, points)
                                .mapToObj(i -> new Point(DAY.plusDays(i), i))
                                .toList())),
                List.of(),
                List.of(),
                null);
    }

    private static Chart two(List<Point> one, List<Point> other) {
        return new Lines(
                "a",
                "b",
                "c",
                false,
                List.of(new Series("one", one), new Series("other", other)),
                List.of(),
                List.of(),
                null);
    }

    private static Chart lanes(String text) {
        return new Lanes(
                "What happened",
                "Two things happened.",
                List.of("assessment", text),
                List.of(
                        new Span("assessment", "assess", DAY, DAY.plusDays(100), text),
                        new Span("assessment", text, DAY.plusDays(40), DAY.plusDays(41), "short")),
                List.of(new Mark(text, DAY.plusDays(5), text)));
    }

    private static Chart lines(String text) {
        return new Lines(
                "What happened",
                "Two things happened.",
                text,
                true,
                List.of(
                        new Series(text, List.of(new Point(DAY, 1), new Point(DAY.plusDays(300), 3.5))),
                        new Series("other", List.of(new Point(DAY.plusDays(30), -2)))),
                List.of(new Span("", text, DAY, DAY.plusDays(20), text)),
                List.of(new Mark("", DAY.plusDays(10), text)),
                2.0);
    }

    private static Chart bars(String text, boolean stacked) {
        return new Bars(
                "What happened",
                "Two things happened.",
                text,
                stacked,
                List.of(new Bar(text, "women", 0.25), new Bar(text, text, -0.5), new Bar("other", "women", 3)),
                List.of(new Target(text, 0.4)));
    }

    private static Chart matrix(String text) {
        return new Matrix(
                "What happened",
                "Two things happened.",
                List.of(text, "quiet"),
                List.of(text, "other"),
                List.of(new Cell(text, text, 2.0, text), new Cell(text, "other", null, "")));
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document picture, String tag) {
        NodeList nodes = picture.getElementsByTagName(tag);
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<String> texts(Document picture, String tag) {
        return elements(picture, tag).stream()
                .map(one -> one.getTextContent().strip())
                .toList();
    }

    private static List<String> ids(Document picture) {
        return elements(picture, "*").stream()
                .map(one -> one.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
