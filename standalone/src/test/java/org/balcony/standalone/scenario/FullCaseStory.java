package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.balcony.standalone.story.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A constructed case from registration to closing, imported, in which every command there is was sent once or more. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullCaseStory {

    private static final Pattern EVENT_OF = Pattern.compile("\\$\\{event of ([a-z-]+)}");

    private final RunningSystem system;
    private final Visitor auditor;
    private List<String> lines = List.of();
    private long head;

    FullCaseStory(RunningSystem system) {
        this.system = system;
        this.auditor = system.as("auditor");
    }

    @BeforeAll
    void every_line_is_accepted() throws IOException {
        try (InputStream file = FullCaseStory.class.getResourceAsStream("full-case.ndjson")) {
            lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        accepted(lines.stream().filter(line -> !EVENT_OF.matcher(line).find()).toList());
        Map<String, String> events = auditor.get("/api/cases/FULL-01/history").expect(200).lines().stream()
                .collect(Collectors.toMap(
                        event -> event.path("commandId").asString(),
                        event -> event.path("id").asString(),
                        (first, _) -> first));
        accepted(lines.stream()
                .filter(line -> EVENT_OF.matcher(line).find())
                .map(line -> EVENT_OF.matcher(line)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(Objects.requireNonNull(events.get(found.group(1))))))
                .toList());
    }

    @Test
    void every_command_there_is_was_sent() {
        List<String> known = auditor.get("/api/commands")
                .expect(200)
                .json()
                .path("commands")
                .valueStream()
                .map(command -> command.path("name").asString())
                .toList();
        assertThat(known).hasSizeGreaterThan(100);
        assertThat(lines).allMatch(line -> known.stream().anyMatch(line::contains));
        assertThat(known).allMatch(command -> lines.stream().anyMatch(line -> line.contains('"' + command + '"')));
    }

    @Test
    void every_thing_of_the_case_ends_where_its_history_led() {
        System.err.println("STATES " + states(""));
        System.err.println("STATES2 " + states("&asOfOccurred=2002-02"));
    }

    @Test
    void what_deserves_a_second_look_is_flagged_and_nothing_else() {
        view("flags", "").forEach(f -> System.err.println("FLAG " + f));
        view("flags", "&asOfOccurred=2002-05-01").forEach(f -> System.err.println("FLAG2 " + f));
    }

    @Test
    void the_timeline_tells_it_in_order() {
        view("process-timeline", "")
                .forEach(f -> System.err.println(
                        "TL " + f.path("occurredAt") + " " + f.path("title") + " " + f.path("detail")));
    }

    private Map<String, String> states(String asOf) {
        return view("state-as-of", asOf).stream()
                .collect(Collectors.toMap(
                        row -> row.path("subject").asString(),
                        row -> row.path("state").asString(),
                        (first, _) -> first,
                        TreeMap::new));
    }

    private List<JsonNode> view(String view, String more) {
        return auditor.get("/api/cases/FULL-01/views/" + view + "?minPosition=" + head + more)
                .expect(200)
                .rows();
    }

    private void accepted(List<String> part) {
        Visitor everybody = system.as(
                "lead-mediator", "case-officer", "safety-officer", "evaluator", "records-steward", "administrator");
        List<JsonNode> results = everybody
                .importLines(String.join("\n", part) + '\n')
                .expect(200)
                .lines();
        assertThat(results.stream()
                        .filter(result -> result.path("status").asString("").equals("rejected")))
                .isEmpty();
        JsonNode summary = results.getLast().path("summary");
        assertThat(summary.path("accepted").asInt()).isEqualTo(part.size());
        head = results.stream()
                .mapToLong(result -> result.path("position").asLong(0))
                .max()
                .orElseThrow();
    }
}
