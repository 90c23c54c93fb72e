package org.balcony.query.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PageTest {

    private static final String HOSTILE =
            "</style></title></svg></td><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick='x' {{x}} &amp; \u0000\u0007\uFFFE";

    @Test
    void a_page_says_everything_a_reader_needs_to_judge_it() throws Exception {
        Document page = read(page("Oslo"));
        String text = page.getDocumentElement().getTextContent();
        assertThat(text)
                .contains("What had been recorded by 1994-05, of what may have happened by 1993-06.")
                .contains("Open things are counted to 1993-06-30.")
                .contains("between 426 and 820 days")
                .contains("0.75 (12 of 16)")
                .contains("no figure: nothing on record")
                .contains("Nothing on record in any of them: remark.")
                .contains("Retracted")
                .contains("X1, Visits made, version 3")
                .contains("52")
                .contains("abc123");
        assertThat(texts(page, "h2"))
                .containsExactly(
                        "In figures",
                        "Oslo",
                        "Row by row",
                        "Beneath the rows",
                        "How it is computed",
                        "What it does not say",
                        "This answer");
        assertThat(texts(page, "th"))
                .startsWith(
                        "Place",
                        "On",
                        "Recorded at",
                        "Lasted days",
                        "Share",
                        "Balance",
                        "Confidence",
                        "Guests",
                        "Gifts",
                        "Facts",
                        "Announced",
                        "Marks",
                        "Rests on",
                        "Oslo");
        assertThat(texts(page, "td"))
                .contains("disputed, uncertain", "1993-05-01 09:00:00 UTC", "1993-04~", "medium", "yes");
    }

    @Test
    void every_row_and_figure_leads_to_its_entries_and_the_page_to_itself() throws Exception {
        Document page = read(page("Oslo"));
        List<String> links = attributes(page, "a", "href");
        assertThat(links)
                .contains(
                        "/api/cases/1/views/audit-trail?format=html#" + Visits.FIRST,
                        "/api/cases/1/views/visits?asOfPosition=52&order=recorded&format=html",
                        "/api/cases/1/views/visits?asOfPosition=52&order=recorded&format=csv");
        assertThat(links).noneMatch(link -> link.contains(Visits.ELSEWHERE.toString()));
        assertThat(page.getDocumentElement().getTextContent()).contains(Visits.ELSEWHERE.toString());
        assertThat(attributes(page, "tr", "id")).contains("Oslo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {HOSTILE, "نهر السلام 12", "\u202Eright to left\u202C", "שלום", "和平", "{{{says}}}", "{{>line}}"})
    void whatever_somebody_wrote_is_text(String text) throws Exception {
        byte[] bytes = page(text);
        Document page = read(bytes);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
        assertThat(everyElement(page)).allSatisfy(one -> {
            for (int i = 0; i < one.getAttributes().getLength(); i++) {
                assertThat(one.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        });
        assertThat(texts(page, "h1"))
                .containsExactly(
                        text.replaceAll("[\u0000\u0007\uFFFE]", "\uFFFD").strip());
        assertThat(attributes(page, "h1", "dir")).containsExactly("auto");
        assertThat(HtmlErrors.in(bytes)).isEmpty();
    }

    @Test
    void a_page_is_valid_html_with_rows_and_without() throws Exception {
        assertThat(HtmlErrors.in(page("Oslo"))).isEmpty();
        assertThat(HtmlErrors.in(Page.of(Visits.report("Oslo")))).isEmpty();
        assertThat(HtmlErrors.in("<!DOCTYPE html><html><title>x</title><h1>x</h1><p id=a id=b></html>"
                        .getBytes(StandardCharsets.UTF_8)))
                .as("the reader finds errors")
                .isNotEmpty();
    }

    @Test
    void a_page_holds_no_program_and_fetches_nothing() {
        String page = new String(page("Oslo"), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script", "<link", "<img", "<iframe", "@import", "javascript:", "src=");
        assertThat(page.replaceAll("http://www\\.w3\\.org/(2000/svg|1999/xlink)", ""))
                .doesNotContain("http:", "https:", "url(http");
    }

    @Test
    void wide_rows_scroll_sideways_and_no_word_is_broken() throws Exception {
        String page = new String(page("Oslo"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains(
                        "<div class=\"scroll\" role=\"region\" aria-label=\"Rows, to be scrolled sideways\" tabindex=\"0\">")
                .contains("overflow-wrap: normal; word-break: normal; hyphens: none;");
        assertThat(page.lines().filter(line -> line.contains("overflow-wrap: anywhere")))
                .allMatch(line -> line.startsWith(".loose") || line.startsWith("code"));
        String wordy = "what was agreed about the crossing ".repeat(3).strip();
        assertThat(new String(page(wordy), StandardCharsets.UTF_8))
                .contains("<th scope=\"col\" class=\"long\">Place</th>");
        assertThat(page).contains("<th scope=\"col\">Place</th>");
    }

    @Test
    void a_page_without_an_address_that_gives_it_again_says_so() throws Exception {
        assertThat(new String(page("Oslo"), StandardCharsets.UTF_8)).doesNotContain("This is a list of now");
        Report one = Visits.report("Oslo");
        Report now = new Report(
                one.entry(),
                one.row(),
                one.subject(),
                null,
                one.asOf(),
                one.table(),
                null,
                one.digest(),
                null,
                "/api/views/visits?cursor=1",
                one.addresses());
        assertThat(new String(now.page(), StandardCharsets.UTF_8)).contains("This is a list of now", "next page");
        assertThat(HtmlErrors.in(now.page())).isEmpty();
    }

    @Test
    void a_page_without_rows_says_so() throws Exception {
        assertThat(read(Page.of(Visits.report("Oslo"))).getDocumentElement().getTextContent())
                .contains("There is nothing on record that this view would show.");
    }

    @Test
    void the_same_report_has_the_same_bytes() {
        assertThat(page("Oslo")).isEqualTo(page("Oslo"));
    }

    private static byte[] page(String text) {
        return Page.of(Visits.report(text, Visits.visit(text)));
    }

    private static Document read(byte[] page) throws Exception {
        return new HtmlDocumentBuilder()
                .parse(new InputSource(new StringReader(new String(page, StandardCharsets.UTF_8))));
    }

    private static List<Element> everyElement(Document page) {
        return elements(page.getElementsByTagName("*"));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document page, String tag) {
        return elements(page.getElementsByTagName(tag)).stream()
                .map(one -> one.getTextContent().strip())
                .toList();
    }

    private static List<String> attributes(Document page, String tag, String name) {
        return elements(page.getElementsByTagName(tag)).stream()
                .map(one -> one.getAttribute(name))
                .toList();
    }
}
