package org.balcony.standalone.story;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** The rows of a view. */
    public List<JsonNode> rows() {
        return json().path("rows").valueStream().toList();
    }

    /** One JSON document for each line. */
    public List<JsonNode> lines() {
        return text.lines().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** This answer, if it has the status. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("answered " + status + " instead of " + expected + ": " + text);
        }
        return this;
    }
}
