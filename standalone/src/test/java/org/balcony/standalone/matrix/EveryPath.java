package org.balcony.standalone.matrix;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcony.standalone.story.Answer;
import org.balcony.standalone.story.Visitor;
import tools.jackson.databind.JsonNode;

/** Everything one reader is answered on every path that shows anything of a case. */
record EveryPath(Map<String, String> answers) {

    private static final List<String> FORMATS = List.of("json", "csv", "html");
    private static final List<String> EXPORTS =
            List.of("ocel2.json", "ocel2.xml", "xes", "agreements.csv", "efforts.csv", "history.ndjson");

    static EveryPath of(Visitor reader) {
        Map<String, String> answers = new TreeMap<>();
        for (String path : paths(reader)) {
            answers.put(path, bytes(answer(reader, path)));
        }
        pages(reader, answers);
        return new EveryPath(answers);
    }

    /** The addresses whose answers hold the mark. */
    List<String> with(String mark) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().contains(mark))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> paths(Visitor reader) {
        String ofCase = "/api/cases/" + MarkedCase.CODE;
        String ofConflict = "/api/conflicts/" + MarkedCase.CONFLICT;
        List<String> paths = new ArrayList<>(List.of(
                "/api/cases?limit=100",
                "/api/cases?query=marked",
                ofCase,
                ofCase + "/history",
                ofCase + "/timeline?order=recorded",
                ofCase + "/audit-trail",
                ofCase + "/flags",
                ofCase + "/flags?asOfOccurred=2002-05-01",
                ofCase + "/evidence-bundle",
                ofCase + "/views/no-such-view",
                ofConflict + "/history",
                "/api/audit-trail?limit=1000",
                "/api/audit-trail?stream=person",
                "/api/log/checkpoint",
                "/api/commands",
                "/api/event-types",
                "/openapi.json",
                "/asyncapi.json",
                "/actuator/health",
                "/actuator/prometheus"));
        for (JsonNode view : reader.get("/api/views").expect(200).json().path("views")) {
            String name = "/views/" + view.path("name").asString();
            FORMATS.forEach(format -> paths.add(ofCase + name + "?format=" + format));
            paths.add(ofCase + name + "?asOfOccurred=2002-05-01");
            paths.add(ofCase + name + "/difference?sinceOccurred=2001-06-01");
            paths.add(ofConflict + name);
            paths.add("/api" + name + "?limit=100");
        }
        for (String export : EXPORTS) {
            paths.add("/api/exports/" + export);
            paths.add("/api/exports/" + export + "?case=" + MarkedCase.CODE);
            paths.add("/api/exports/" + export + "?conflict=" + MarkedCase.CONFLICT);
        }
        return paths;
    }

    private static void pages(Visitor reader, Map<String, String> answers) {
        String after = "";
        boolean caughtUp = false;
        for (int page = 1; !caughtUp; page++) {
            Answer answer = reader.get("/api/events?limit=500" + after);
            answers.put("/api/events, page " + page, bytes(answer));
            JsonNode json = answer.expect(200).json();
            after = "&after=" + URLEncoder.encode(json.path("cursor").asString(), StandardCharsets.UTF_8);
            caughtUp = json.path("caughtUp").asBoolean();
        }
    }

    private static Answer answer(Visitor reader, String path) {
        try {
            return reader.get(path);
        } catch (AssertionError broken) {
            throw new AssertionError("no answer from " + path, broken);
        }
    }

    private static String bytes(Answer answer) {
        return answer.status() + "\n" + answer.headers().map() + "\n" + answer.text();
    }
}
