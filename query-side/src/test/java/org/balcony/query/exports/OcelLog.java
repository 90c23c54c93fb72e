package org.balcony.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An object-centric event log as a reader of its own finds it, from either form. */
public record OcelLog(
        Map<String, Map<String, String>> objectTypes,
        Map<String, Map<String, String>> eventTypes,
        List<Thing> objects,
        List<Thing> events) {

    /** A value, from a time on for objects. */
    public record Value(String name, String time, String value) {}

    /** A relation. */
    public record Relation(String objectId, String qualifier) {}

    /** An event or object. */
    public record Thing(String id, String type, String time, List<Value> values, List<Relation> relations) {

        /** The value under a name; empty text where there is none. */
        public String value(String name) {
            return values.stream()
                    .filter(one -> one.name().equals(name))
                    .map(Value::value)
                    .reduce("", (_, later) -> later);
        }
    }

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text("ocel2.schema.json"));

    static String text(String resource) {
        try (InputStream in = OcelLog.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a log in JSON, which must be valid. */
    public static OcelLog json(String json) {
        JsonNode log = JsonMapper.shared().readTree(json);
        assertThat(SCHEMA.validate(log)).isEmpty();
        return new OcelLog(
                types(log.path("objectTypes")),
                types(log.path("eventTypes")),
                things(log.path("objects")),
                things(log.path("events")));
    }

    private static Map<String, Map<String, String>> types(JsonNode all) {
        Map<String, Map<String, String>> types = new LinkedHashMap<>();
        for (JsonNode type : all) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (JsonNode one : type.path("attributes")) {
                assertThat(attributes.put(
                                one.path("name").asString(), one.path("type").asString()))
                        .isNull();
            }
            assertThat(types.put(type.path("name").asString(), attributes)).isNull();
        }
        return types;
    }

    private static List<Thing> things(JsonNode all) {
        return all.valueStream()
                .map(one -> new Thing(
                        one.path("id").asString(),
                        one.path("type").asString(),
                        one.path("time").asString(""),
                        one.path("attributes")
                                .valueStream()
                                .map(said -> new Value(
                                        said.path("name").asString(),
                                        said.path("time").asString(""),
                                        said.path("value").asString()))
                                .toList(),
                        one.path("relationships")
                                .valueStream()
                                .map(link -> new Relation(
                                        link.path("objectId").asString(),
                                        link.path("qualifier").asString()))
                                .toList()))
                .toList();
    }

    /** Reads a log in XML, which must be valid. */
    public static OcelLog xml(String xml) {
        Xsd.check("ocel2.xsd", xml);
        Element log = document(xml).getDocumentElement();
        return new OcelLog(
                declared(child(log, "object-types")),
                declared(child(log, "event-types")),
                read(child(log, "objects")),
                read(child(log, "events")));
    }

    static Document document(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private static Map<String, Map<String, String>> declared(Element all) {
        Map<String, Map<String, String>> types = new LinkedHashMap<>();
        children(all).forEach(type -> {
            Map<String, String> attributes = new LinkedHashMap<>();
            children(child(type, "attributes"))
                    .forEach(one -> attributes.put(one.getAttribute("name"), one.getAttribute("type")));
            types.put(type.getAttribute("name"), attributes);
        });
        return types;
    }

    private static List<Thing> read(Element all) {
        return children(all)
                .map(one -> new Thing(
                        one.getAttribute("id"),
                        one.getAttribute("type"),
                        one.getAttribute("time"),
                        children(child(one, "attributes"))
                                .map(said -> new Value(
                                        said.getAttribute("name"),
                                        said.getAttribute("time"),
                                        XmlText.unescaped(said.getTextContent())))
                                .toList(),
                        children(child(one, "objects"))
                                .map(link ->
                                        new Relation(link.getAttribute("object-id"), link.getAttribute("qualifier")))
                                .toList()))
                .toList();
    }

    static Stream<Element> children(Element of) {
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < of.getChildNodes().getLength(); i++) {
            if (of.getChildNodes().item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children.stream();
    }

    private static Element child(Element of, String name) {
        return children(of)
                .filter(one -> one.getTagName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Every id is there once, every type and attribute is declared, every value is of its kind, every relation resolves. */
    public OcelLog sound() {
        assertThat(objects).extracting(Thing::id).doesNotHaveDuplicates();
        assertThat(events).extracting(Thing::id).doesNotHaveDuplicates();
        objects.forEach(one -> sound(one, objectTypes));
        events.forEach(one -> sound(one, eventTypes));
        List<String> known = objects.stream().map(Thing::id).toList();
        Stream.concat(objects.stream(), events.stream())
                .forEach(one -> assertThat(known)
                        .as(one.id())
                        .containsAll(
                                one.relations().stream().map(Relation::objectId).toList()));
        return this;
    }

    private static void sound(Thing one, Map<String, Map<String, String>> types) {
        assertThat(types).containsKey(one.type());
        Map<String, String> declared = types.get(one.type());
        for (Value value : one.values()) {
            assertThat(declared).as(one.type()).containsKey(value.name());
            switch (declared.get(value.name())) {
                case "time" -> Instant.parse(value.value());
                case "integer" -> Long.parseLong(value.value());
                case "boolean" -> assertThat(value.value()).isIn("true", "false");
                default -> assertThat(value.value()).isNotNull();
            }
        }
        assertThat(one.values().stream()
                        .map(value -> value.name() + '@' + value.time())
                        .toList())
                .as(one.id())
                .doesNotHaveDuplicates();
    }

    /** The object of that id. */
    public Thing object(String id) {
        return objects.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
