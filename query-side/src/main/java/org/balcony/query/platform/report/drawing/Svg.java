package org.balcony.query.platform.report.drawing;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes of the library's SVG one for a page: with a name and words, and with ids that are the same every time. */
final class Svg {

    private static final Pattern ID = Pattern.compile("#([A-Za-z][A-Za-z0-9]*)");

    private final Document document;
    private final String name;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Svg(Document document, String name) {
        this.document = document;
        this.name = name;
    }

    static String forPage(String svg, String name, String title, String says) {
        try {
            Svg page = new Svg(parse(svg), name);
            page.nameIds(page.document.getDocumentElement());
            page.rename(page.document.getDocumentElement());
            page.describe(title, says);
            return page.written();
        } catch (ParserConfigurationException | SAXException | java.io.IOException | TransformerException e) {
            throw new IllegalStateException("a drawing is not well-formed", e);
        }
    }

    private static Document parse(String svg) throws ParserConfigurationException, SAXException, java.io.IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private void nameIds(Element element) {
        if (element.hasAttribute("id")) {
            ids.computeIfAbsent(element.getAttribute("id"), _ -> name + "-" + (ids.size() + 1));
        }
        // the rules of style name a part that is only drawn on a screen with a pointer
        if (element.getLocalName().equals("style")) {
            Matcher named = ID.matcher(element.getTextContent());
            while (named.find()) {
                if (named.group(1).length() == 7) {
                    ids.computeIfAbsent(named.group(1), _ -> name + "-" + (ids.size() + 1));
                }
            }
        }
        children(element.getChildNodes()).forEach(this::nameIds);
    }

    private void rename(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            boolean id = attribute.getNodeName().equals("id");
            attribute.setNodeValue(
                    id ? ids.get(attribute.getNodeValue()) : references(String.valueOf(attribute.getNodeValue())));
        }
        if (element.getLocalName().equals("style")) {
            element.setTextContent(references(element.getTextContent()).replaceAll("(?m)^.*user-select.*\\R", ""));
        }
        children(element.getChildNodes()).forEach(this::rename);
    }

    private String references(String text) {
        return ID.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("#" + ids.getOrDefault(found.group(1), found.group(1))));
    }

    private void describe(String title, String says) {
        Element svg = document.getDocumentElement();
        svg.setAttribute("viewBox", "0 0 " + svg.getAttribute("width") + " " + svg.getAttribute("height"));
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-labelledby", name + "-title " + name + "-says");
        Node first = svg.getFirstChild();
        svg.insertBefore(text("title", name + "-title", title), first);
        svg.insertBefore(text("desc", name + "-says", says), first);
    }

    private Element text(String tag, String id, String text) {
        Element element = document.createElementNS("http://www.w3.org/2000/svg", tag);
        element.setAttribute("id", id);
        element.setTextContent(Labels.line(text));
        return element;
    }

    private String written() throws TransformerException {
        Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        writer.transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }

    private static Iterable<Element> children(NodeList nodes) {
        return () -> java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .iterator();
    }
}
