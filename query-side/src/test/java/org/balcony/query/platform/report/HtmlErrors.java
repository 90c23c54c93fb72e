package org.balcony.query.platform.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What is wrong with a page: what the parser of the W3C's checker complains of, and what a reader would stumble over. */
final class HtmlErrors implements ErrorHandler {

    private static final Set<String> FLOW =
            Set.of("div", "p", "dl", "ul", "table", "section", "figure", "h1", "h2", "h3");
    private static final Set<String> PHRASES =
            Set.of("p", "h1", "h2", "h3", "span", "a", "dt", "caption", "figcaption");

    private final List<String> errors = new ArrayList<>();

    static List<String> in(byte[] page) throws Exception {
        HtmlErrors reader = new HtmlErrors();
        HtmlDocumentBuilder parser = new HtmlDocumentBuilder();
        parser.setErrorHandler(reader);
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding("UTF-8");
        Document document = parser.parse(source);
        reader.ids(document);
        reader.headings(document);
        reader.tables(document);
        reader.places(document);
        return reader.errors;
    }

    private void ids(Document document) {
        Set<String> ids = new HashSet<>();
        all(document.getElementsByTagName("*"))
                .map(one -> one.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> {
                    if (!ids.add(id) || id.chars().anyMatch(Character::isWhitespace)) {
                        errors.add("an id that is not one: " + id);
                    }
                });
        all(document.getElementsByTagName("*"))
                .flatMap(one -> Stream.of(one.getAttribute("aria-labelledby").split(" ")))
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .forEach(id -> errors.add("nothing is labelled " + id));
    }

    private void headings(Document document) {
        int level = 0;
        for (Element one : all(document.getElementsByTagName("*"))
                .filter(one -> one.getLocalName().matches("h[1-6]"))
                .toList()) {
            int next = one.getLocalName().charAt(1) - '0';
            if (next > level + 1 || one.getTextContent().isBlank()) {
                errors.add("a heading out of order or empty: " + one.getTextContent());
            }
            level = next;
        }
        if (document.getElementsByTagName("h1").getLength() != 1
                || document.getElementsByTagName("title")
                        .item(0)
                        .getTextContent()
                        .isBlank()) {
            errors.add("a page has one heading of the first level, and a title");
        }
        if (document.getDocumentElement().getAttribute("lang").isEmpty()) {
            errors.add("a page says its language");
        }
    }

    private void tables(Document document) {
        all(document.getElementsByTagName("table")).forEach(table -> {
            long columns = all(table.getElementsByTagName("th"))
                    .filter(head -> head.getAttribute("scope").equals("col"))
                    .count();
            all(table.getElementsByTagName("tr"))
                    .filter(row -> children(row).count() != columns)
                    .forEach(row -> errors.add("a row that is too long or too short: " + row.getTextContent()));
            if (table.getElementsByTagName("caption").getLength() != 1) {
                errors.add("a table has a caption");
            }
        });
    }

    /** What may stand in what, as far as the parser does not say so. */
    private void places(Document document) {
        all(document.getElementsByTagName("*")).forEach(one -> {
            Set<String> allowed = switch (one.getLocalName()) {
                case "dl" -> Set.of("dt", "dd", "div");
                case "ul" -> Set.of("li");
                case "tr" -> Set.of("th", "td");
                default -> Set.of();
            };
            children(one)
                    .map(Element::getLocalName)
                    .filter(child -> !allowed.isEmpty() && !allowed.contains(child)
                            || PHRASES.contains(one.getLocalName()) && FLOW.contains(child))
                    .forEach(child -> errors.add(child + " inside " + one.getLocalName()));
            if (one.getLocalName().equals("dl") && children(one).findAny().isEmpty()) {
                errors.add("an empty list");
            }
        });
    }

    private static Stream<Element> children(Element element) {
        return all(element.getChildNodes());
    }

    private static Stream<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    @Override
    public void warning(SAXParseException warning) {
        errors.add(warning.getMessage());
    }

    @Override
    public void error(SAXParseException error) {
        errors.add(error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        errors.add(error.getLineNumber() + ": " + error.getMessage());
    }
}
