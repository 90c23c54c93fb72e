package org.balcony.query.exports.xes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.StreamId;
import org.balcony.query.exports.Attribute;
import org.balcony.query.exports.Chronicle;
import org.balcony.query.exports.EventAttributes;
import org.balcony.query.exports.Export;
import org.balcony.query.exports.Happening;
import org.balcony.query.exports.Streams;
import org.balcony.query.exports.XmlOut;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.titles.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * An event log with a trace for each case (IEEE 1849). What is recorded of a conflict itself belongs to no trace and is left
 * to the other formats.
 */
public final class XesExport implements Export {

    private record Extension(String name, String prefix) {}

    private static final List<Extension> EXTENSIONS = List.of(
            new Extension("Concept", "concept"),
            new Extension("Time", "time"),
            new Extension("Lifecycle", "lifecycle"),
            new Extension("Organizational", "org"),
            new Extension("Identity", "identity"));

    /** The version of the standard, as the decimal its schema asks for. */
    private static final String VERSION = "1849.2016";

    /** What an event without a time of its own would carry; there is none. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    @Override
    public void write(Streams streams, OutputStream out) throws IOException {
        XmlOut xml = new XmlOut(out);
        xml.open("log", "xes.version", VERSION, "xes.features", "").line();
        for (Extension extension : EXTENSIONS) {
            xml.empty(
                            "extension",
                            "name",
                            extension.name(),
                            "prefix",
                            extension.prefix(),
                            "uri",
                            "http://www.xes-standard.org/" + extension.prefix() + ".xesext")
                    .line();
        }
        xml.open("global", "scope", "trace");
        put(xml, "string", "concept:name", "unknown");
        xml.close().line().open("global", "scope", "event");
        put(xml, "string", "concept:name", "unknown");
        put(xml, "string", "lifecycle:transition", "complete");
        put(xml, "date", "time:timestamp", NEVER);
        xml.close().line();
        xml.empty("classifier", "name", "Activity", "scope", "event", "keys", "concept:name")
                .line();
        put(xml, "string", "concept:name", "Balcony");
        moment(xml, streams.asOf());
        xml.line();
        EventAttributes attributes = new EventAttributes(streams.positions());
        for (StreamId one : streams.cases()) {
            trace(one, streams, attributes, xml);
        }
        xml.close().end();
    }

    private static void moment(XmlOut xml, AsOf asOf) throws IOException {
        put(xml, "string", "asOfRecorded", asOf.recorded());
        put(xml, "string", "asOfOccurred", asOf.occurred());
    }

    private static void trace(StreamId stream, Streams streams, EventAttributes attributes, XmlOut xml)
            throws IOException {
        Chronicle chronicle = streams.read(stream).orElse(null);
        if (chronicle == null) {
            return;
        }
        List<Happening> happenings = chronicle.happenings();
        xml.open("trace").line();
        put(
                xml,
                "string",
                "concept:name",
                chronicle.code().map(Object::toString).orElse(stream.toString()));
        put(xml, "id", "identity:id", stream.id());
        put(xml, "string", "stream", stream);
        put(
                xml,
                "string",
                "conflict",
                chronicle.conflict().map(id -> "conflict/" + id).orElse(null));
        CaseRegistered registered = chronicle.standing(CaseRegistered.class).orElse(null);
        if (registered != null) {
            put(xml, "string", "workingTitle", registered.workingTitle());
            put(xml, "string", "leadOrganisation", registered.leadOrganisation());
            put(xml, "string", "origin", WireNames.of(registered.origin()));
        }
        put(xml, "int", "events", happenings.size());
        put(xml, "int", "retracted", chronicle.retracted());
        xml.line();
        for (Happening one : happenings) {
            event(one, attributes, xml);
        }
        xml.close().line();
    }

    private static void event(Happening one, EventAttributes attributes, XmlOut xml) throws IOException {
        xml.open("event");
        put(xml, "string", "concept:name", one.type());
        put(xml, "string", "concept:instance", Subjects.of(one.event(), one.stream()));
        put(xml, "string", "lifecycle:transition", "complete");
        put(xml, "date", "time:timestamp", one.moment().instant());
        put(xml, "id", "identity:id", one.id());
        for (Attribute attribute : attributes.of(one)) {
            switch (attribute.name()) {
                case "recordedBy" -> put(xml, "string", "org:resource", attribute.value());
                case "actingRole" -> put(xml, "string", "org:role", attribute.value());
                default -> put(xml, element(attribute), attribute.name(), attribute.value());
            }
        }
        xml.close().line();
    }

    private static String element(Attribute attribute) {
        return switch (attribute.kind()) {
            case STRING -> "string";
            case TIME -> "date";
            case INTEGER -> "int";
            case BOOLEAN -> "boolean";
        };
    }

    private static void put(XmlOut xml, String element, String key, @Nullable Object value) throws IOException {
        if (value != null) {
            xml.empty(element, "key", key, "value", value.toString());
        }
    }
}
