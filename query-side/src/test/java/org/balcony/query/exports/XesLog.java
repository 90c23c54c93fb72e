package org.balcony.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** An event log in traces as a reader of its own finds it. */
public record XesLog(Map<String, String> said, List<Trace> traces) {

    /** A trace with what is said of it, and its events, each as what is said of it. */
    public record Trace(Map<String, String> said, List<Map<String, String>> events) {}

    /** Reads a log, which must be valid, with its extensions declared and its global attributes everywhere. */
    public static XesLog of(String xml) {
        Xsd.check("xes.xsd", xml);
        Element log = OcelLog.document(xml).getDocumentElement();
        List<String> prefixes = OcelLog.children(log)
                .filter(one -> one.getTagName().equals("extension"))
                .map(one -> one.getAttribute("prefix"))
                .toList();
        XesLog read = new XesLog(
                said(log),
                OcelLog.children(log)
                        .filter(one -> one.getTagName().equals("trace"))
                        .map(XesLog::trace)
                        .toList());
        read.traces().forEach(trace -> {
            prefixed(trace.said(), prefixes);
            assertThat(trace.said()).containsKey("concept:name");
            trace.events().forEach(event -> {
                prefixed(event, prefixes);
                assertThat(event).containsKeys("concept:name", "lifecycle:transition", "time:timestamp");
            });
        });
        return read;
    }

    private static void prefixed(Map<String, String> said, List<String> prefixes) {
        assertThat(said.keySet())
                .filteredOn(key -> key.contains(":"))
                .allSatisfy(key -> assertThat(prefixes).contains(key.substring(0, key.indexOf(':'))));
    }

    private static Trace trace(Element trace) {
        return new Trace(
                said(trace),
                OcelLog.children(trace)
                        .filter(one -> one.getTagName().equals("event"))
                        .map(XesLog::said)
                        .toList());
    }

    private static Map<String, String> said(Element of) {
        Map<String, String> said = new LinkedHashMap<>();
        OcelLog.children(of)
                .filter(one -> one.hasAttribute("key"))
                .forEach(one -> said.put(one.getAttribute("key"), XmlText.unescaped(one.getAttribute("value"))));
        return said;
    }

    /** Every event of every trace. */
    public List<Map<String, String>> events() {
        return traces.stream().flatMap(trace -> trace.events().stream()).toList();
    }
}
