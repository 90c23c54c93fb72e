package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Visitor reader;
    private List<String> lines = List.of();
    private long head;

    FullCaseStory(RunningSystem system) {
        this.system = system;
        this.reader = system.as("lead-mediator", "safety-officer", "auditor");
    }

    @BeforeAll
    void every_line_is_accepted() throws IOException {
        try (InputStream file = FullCaseStory.class.getResourceAsStream("full-case.ndjson")) {
            lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        accepted(lines.stream().filter(line -> !EVENT_OF.matcher(line).find()).toList());
        Map<String, String> events = reader.get("/api/cases/FULL-01/history").expect(200).lines().stream()
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
        List<String> known = reader.get("/api/commands")
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
        assertThat(states(""))
                .containsEntry("case", "closed")
                .containsEntry("mandate/mandate-1", "ended")
                .containsEntry("stage-iteration/assessment-1", "completed")
                .containsEntry("stage-iteration/conduct-1", "completed")
                .containsEntry("session/session-1", "held")
                .containsEntry("session/session-2", "cancelled")
                .containsEntry("participation/p-1", "active")
                .containsEntry("participation/p-2", "left")
                .containsEntry("participation/p-3", "not_selected")
                .containsEntry("decision/decision-1", "reversed")
                .containsEntry("measure/measure-1", "completed")
                .containsEntry("obstacle/fence", "recurred")
                .containsEntry("product/paper-1", "released")
                .containsEntry("product/paper-2", "withdrawn")
                .containsEntry("joint-action/market", "sustained_independently")
                .containsEntry("consultation/elders-asked", "held")
                .containsEntry("consultation/envoy-waived", "waived")
                .containsEntry("arrangement/circle", "ended")
                .containsEntry("role/lead-1", "ended")
                .containsEntry("role/lead-2", "assigned")
                .containsEntry("funding/fund-1", "ended")
                .containsEntry("matter/matter-1", "released")
                .containsEntry("incident/incident-1", "closed")
                .containsEntry("transfer/transfer-1", "in_agreement")
                .containsEntry("referral/referral-1", "with_us")
                .containsEntry("follow-up-plan/visits", "ended")
                .containsEntry("follow-up/visits/p-2", "void")
                .containsEntry("evaluation/evaluation-1", "responded")
                .containsEntry("outcome/outcome-1", "substantiated")
                .containsEntry("grant/evaluator", "revoked");
    }

    @Test
    void in_its_first_winter_it_stood_elsewhere() {
        assertThat(states("&asOfOccurred=2002-02"))
                .containsEntry("case", "suspended")
                .containsEntry("mandate/mandate-1", "in_force")
                .containsEntry("stage-iteration/conduct-1", "open")
                .containsEntry("participation/p-2", "active")
                .containsEntry("joint-action/market", "launched")
                .containsEntry("arrangement/circle", "in_force")
                .containsEntry("funding/fund-1", "agreed")
                .containsEntry("evaluation/evaluation-1", "under_way")
                .containsEntry("grant/evaluator", "granted")
                .doesNotContainKeys("outcome/outcome-1", "follow-up-plan/visits", "role/lead-2");
    }

    @Test
    void what_deserves_a_second_look_is_flagged_and_nothing_else() {
        assertThat(flags(""))
                .containsExactlyInAnyOrder(
                        "disputed",
                        "stage_order_unusual",
                        "followup_behind",
                        "late_recording",
                        "after_case_closed",
                        "unexpected_transition");
        assertThat(flags("&asOfOccurred=2002-05-01"))
                .containsExactlyInAnyOrder("disputed", "stage_order_unusual", "followup_behind", "late_recording");
        assertThat(view("flags", "").stream()
                        .filter(flag -> flag.has("acknowledgedBy"))
                        .map(flag -> flag.path("code").asString()))
                .containsExactly("stage_order_unusual");
    }

    @Test
    void the_timeline_tells_it_in_the_order_in_which_it_happened() {
        List<JsonNode> rows = view("process-timeline", "");
        assertThat(rows)
                .hasSizeGreaterThan(100)
                .isSortedAccordingTo(Comparator.comparing(
                        row -> Instant.parse(row.path("earliest").asString())));
        assertThat(rows).noneMatch(row -> row.path("detail").asString("").equals("A first conversation"));
        assertThat(titles(rows, row -> row.path("corrected").asBoolean())).containsExactly("Session held, 2 people");
        assertThat(titles(rows, row -> row.path("disputed").asBoolean())).containsExactly("Finding, feasibility");
        assertThat(titles(rows, row -> row.path("source").asString().equals("context")))
                .contains("Law changed, the valley");
    }

    @Test
    void what_a_party_entrusted_is_read_by_who_holds_it_and_nobody_else() {
        String history = "/api/cases/FULL-01/history";
        assertThat(reader.get(history).expect(200).text()).contains("\"topicTag\":\"fences\"", "fence down in autumn");
        for (String role : List.of("mediator", "safety-officer", "auditor", "evaluator")) {
            assertThat(system.as(role).get(history).expect(200).text())
                    .as(role)
                    .doesNotContain("\"fences\"", "fence down in autumn");
        }
    }

    private static Stream<String> titles(List<JsonNode> rows, Predicate<JsonNode> which) {
        return rows.stream().filter(which).map(row -> row.path("title").asString());
    }

    private List<String> flags(String asOf) {
        return view("flags", asOf).stream()
                .map(flag -> flag.path("code").asString())
                .toList();
    }

    private Map<String, String> states(String asOf) {
        return view("state-as-of", asOf).stream()
                .collect(Collectors.toMap(
                        row -> row.path("machine").asString().equals("case")
                                ? "case"
                                : row.path("subject").asString(),
                        row -> row.path("state").asString(),
                        (first, _) -> first));
    }

    private List<JsonNode> view(String view, String more) {
        return reader.get("/api/cases/FULL-01/views/" + view + "?minPosition=" + head + more)
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
