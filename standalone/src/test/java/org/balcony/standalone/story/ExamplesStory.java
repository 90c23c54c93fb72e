package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesStory {

    private final RunningSystem system;
    private final Visitor reader;
    private long head;

    ExamplesStory(RunningSystem system) {
        this.system = system;
        this.reader = system.as("lead-mediator", "safety-officer", "auditor");
    }

    static Stream<String> files() {
        return Examples.names().stream();
    }

    @BeforeAll
    void every_file_is_imported() throws IOException {
        Visitor team = system.team();
        for (String file : Examples.names()) {
            List<JsonNode> results = team.send(Examples.file(file)).expect(200).lines();
            assertThat(results.stream()
                            .filter(result -> result.path("status").asString("").equals("rejected")))
                    .as(file)
                    .isEmpty();
            assertThat(results.stream().filter(result -> result.has("line")))
                    .as(file)
                    .hasSize(Examples.expectations().path(file).path("lines").asInt());
            head = Math.max(
                    head,
                    results.stream()
                            .mapToLong(result -> result.path("position").asLong(0))
                            .max()
                            .orElseThrow());
        }
    }

    @Test
    void every_file_that_lies_there_has_expectations() {
        assertThat(Examples.present()).isEqualTo(Examples.names());
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_table_of_files_says_how_many_lines_there_are(String file) throws IOException {
        JsonNode expected = Examples.expectations().path(file);
        assertThat(Files.readString(Examples.file("README.md")))
                .contains("(%s) | `%s` | %d |"
                        .formatted(
                                file,
                                expected.path("case").asString(),
                                expected.path("lines").asInt()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_stream_holds_the_events_of_its_lines(String file) {
        JsonNode expected = Examples.expectations().path(file);
        String code = expected.path("case").asString();
        List<JsonNode> history = reader.get("/api/cases/" + code + "/history" + upTo("?"))
                .expect(200)
                .lines();
        assertThat(history)
                .hasSize(expected.path("eventsPerStream").path("case/" + code).asInt());
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_case_has_the_expected_status_now_and_then(String file) {
        JsonNode expected = Examples.expectations().path(file);
        String path = "/api/cases/" + expected.path("case").asString();
        assertThat(status(reader.get(path + upTo("?"))))
                .isEqualTo(expected.path("status").asString());
        expected.path("statusAsOfOccurred")
                .forEachEntry((moment, status) -> assertThat(
                                status(reader.get(path + "?asOfOccurred=" + encoded(moment) + upTo("&"))))
                        .as(moment)
                        .isEqualTo(status.asString()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void stages_appear_in_the_order_they_were_taken(String file) {
        JsonNode expected = Examples.expectations().path(file);
        Answer view = reader.get(
                        "/api/cases/" + expected.path("case").asString() + "/views/stage-dwell-and-rework" + upTo("?"))
                .expect(200);
        Map<String, JsonNode> rows = view.rows().stream()
                .collect(Collectors.toMap(row -> row.path("stageIterationId").asString(), Function.identity()));
        for (JsonNode iteration : expected.path("iterations")) {
            JsonNode row = rows.remove(iteration.path("id").asString());
            assertThat(row).as(iteration.toString()).isNotNull();
            assertThat(row.path("stage").asString())
                    .isEqualTo(iteration.path("stage").asString());
            assertThat(row.path("trigger").asString())
                    .isEqualTo(iteration.path("trigger").asString());
            assertThat(row.path("openedAt").asString())
                    .isEqualTo(iteration.path("opened").asString());
        }
        assertThat(rows).isEmpty();
        assertThat(view.rows().stream()
                        .filter(row -> row.path("open").asBoolean())
                        .map(row -> row.path("stageIterationId").asString()))
                .containsExactlyInAnyOrderElementsOf(expected.path("openIterations")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void meetings_held_can_be_counted_as_of_any_day(String file) {
        JsonNode expected = Examples.expectations().path(file);
        assertThat(held(states(expected, "")))
                .isEqualTo(expected.path("sessionsHeld").asInt());
        expected.path("sessionsHeldAsOfOccurred")
                .forEachEntry((moment, count) ->
                        assertThat(held(states(expected, moment))).as(moment).isEqualTo(count.asInt()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void products_agreed_and_messages_carried_are_all_there(String file) {
        JsonNode expected = Examples.expectations().path(file);
        List<JsonNode> history = reader.get(
                        "/api/cases/" + expected.path("case").asString() + "/history" + upTo("?"))
                .expect(200)
                .lines();
        assertThat(history.stream()
                        .filter(event -> event.path("type").asString().equals("balcony.joint-product.agreed"))
                        .map(event -> event.path("data").path("productId").asString())
                        .distinct())
                .hasSize(expected.path("productsAgreed").asInt());
        assertThat(history.stream()
                        .filter(event -> event.path("type").asString().equals("balcony.message.carried")))
                .hasSize(expected.path("messagesCarried").asInt());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everything_named_has_the_state_that_the_story_leaves_it_in_now_and_then(String file) {
        JsonNode expected = Examples.expectations().path(file);
        assertStates(expected.path("states"), states(expected, ""), "now");
        expected.path("statesAsOfOccurred")
                .forEachEntry((moment, states) -> assertStates(states, states(expected, moment), moment));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_timeline_tells_agreements_and_context_in_both_orders(String file) {
        JsonNode expected = Examples.expectations().path(file);
        String path = "/api/cases/" + expected.path("case").asString() + "/timeline";
        List<JsonNode> happened =
                reader.get(path + "?order=occurred" + upTo("&")).expect(200).rows();
        List<JsonNode> learned =
                reader.get(path + "?order=recorded" + upTo("&")).expect(200).rows();
        assertThat(happened.stream().map(ExamplesStory::about))
                .containsExactlyInAnyOrderElementsOf(
                        learned.stream().map(ExamplesStory::about).toList());
        assertThat(happened.stream().map(row -> row.path("earliest").asString("")))
                .isSorted();
        assertThat(learned.stream().map(row -> row.path("recordedAt").asString("")))
                .isSorted();
        long states = expected.path("agreements")
                .valueStream()
                .mapToLong(agreement -> agreement.path("states").size())
                .sum();
        assertThat(happened.stream()
                        .filter(row -> row.path("type").asString().contains("agreement-recorded")
                                && row.path("source").asString().equals("ours")))
                .hasSize((int) states);
        assertThat(happened.stream().filter(row -> row.path("type").asString().contains("context-event")))
                .hasSize(expected.path("contextEvents").asInt());
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_in_every_script_come_back_as_they_were_written(String file) throws IOException {
        JsonNode expected = Examples.expectations().path(file);
        String sent = Files.readString(Examples.file(file));
        for (JsonNode text : expected.path("textsInOtherScripts")) {
            assertThat(sent).contains(text.asString());
        }
        String told = reader.everyEvent().toString();
        for (JsonNode text : expected.path("textsInOtherScripts")) {
            assertThat(told).contains(text.asString());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_same_file_again_adds_nothing(String file) throws IOException {
        long before = size();
        List<JsonNode> results =
                system.team().send(Examples.file(file)).expect(200).lines();
        assertThat(results.stream()
                        .filter(result -> result.has("line"))
                        .map(result -> result.path("status").asString()))
                .containsOnly("duplicate");
        assertThat(size()).isEqualTo(before);
    }

    private long size() {
        return Long.parseLong(reader.get("/api/log/checkpoint")
                .expect(200)
                .text()
                .lines()
                .toList()
                .get(1));
    }

    private String upTo(String separator) {
        return separator + "minPosition=" + head;
    }

    private List<JsonNode> states(JsonNode expected, String moment) {
        String view = "/api/cases/" + expected.path("case").asString() + "/views/state-as-of";
        return reader.get(moment.isEmpty() ? view + upTo("?") : view + "?asOfOccurred=" + encoded(moment) + upTo("&"))
                .expect(200)
                .rows();
    }

    private static long held(List<JsonNode> rows) {
        return rows.stream()
                .filter(row -> row.path("machine").asString().equals("session"))
                .filter(row -> row.path("state").asString().equals("held"))
                .count();
    }

    private static void assertStates(JsonNode expected, List<JsonNode> rows, String moment) {
        expected.forEachEntry((machine, things) -> things.forEachEntry((name, state) -> assertThat(rows.stream()
                        .filter(row -> row.path("machine").asString().equals(machine))
                        .filter(row -> row.path("subject").asString().endsWith("/" + name))
                        .map(row -> row.path("state").asString()))
                .as(machine + " " + name + " " + moment)
                .containsExactly(state.asString())));
    }

    private static String status(Answer view) {
        return view.expect(200).rows().getFirst().path("status").asString();
    }

    private static String about(JsonNode row) {
        return row.path("eventIds").toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
