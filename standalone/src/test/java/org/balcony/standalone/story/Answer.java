package org.balcony.standalone.story;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Answer(int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    JsonNode json() {
        return JSON.readTree(text);
    }

    /** The rows of a view. */
    List<JsonNode> rows() {
        return json().path("rows").valueStream().toList();
    }

    /** One JSON document for each line. */
    List<JsonNode> lines() {
        return text.lines().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** This answer, if it has the status. */
    Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("answered " + status + " instead of " + expected + ": " + text);
        }
        return this;
    }
}
