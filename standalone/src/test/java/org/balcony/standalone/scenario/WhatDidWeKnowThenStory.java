package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-34: what did we know then; told with the clock of the record itself, so that the lag is as long as it really is. */
@ExtendWith(SharedSystem.class)
class WhatDidWeKnowThenStory {

    private static final String THEN = "asOfOccurred=2024-03-31";

    private final RunningSystem system;

    WhatDidWeKnowThenStory(RunningSystem system) {
        this.system = system;
    }

    @Test
    void a_session_was_unknown_then_known_wrongly_then_known_rightly() throws InterruptedException {
        Scene scene = Scene.in(system, "S-34");
        scene.on("2024-01").accepted();
        Instant before = pause();
        Scene officer = scene.on("2024-03-03").as("case-officer");
        Scene.Told held = officer.tell("record-session-held", """
                {sessionId: 's-1', mode: 'retrospective', kind: 'plenary', attendanceSummary: {total: 9, bySide: {'north': 4, 'south': 5}}}""");
        assertThat(held.receipt().path("flags").toString()).contains("late_recording");
        Instant between = pause();
        officer.because("The list of the south was counted twice").tell("correct-record", """
                {target: '%s', field: 'attendanceSummary', new: {total: 8, bySide: {'north': 4, 'south': 4}}, kind: 'factual'}""".formatted(held.event()));
        Instant after = pause();
        assertThat(scene.answer("state-as-of", THEN, "asOfRecorded=" + before).text())
                .doesNotContain("session/s-1");
        assertThat(scene.answer("process-timeline", THEN, "asOfRecorded=" + before)
                        .text())
                .doesNotContain("session.held");
        assertThat(people(scene, between)).isEqualTo(9);
        assertThat(people(scene, after)).isEqualTo(8);
        JsonNode correction = scene.view("correction-history").getFirst();
        assertThat(correction.path("field").asString()).isEqualTo("attendanceSummary");
        assertThat(correction
                        .path("versions")
                        .valueStream()
                        .map(version -> version.path("value").path("total").asInt()))
                .containsExactly(9, 8);
    }

    @Test
    void happening_and_learning_have_orders_of_their_own() {
        Scene scene = Scene.in(system, "S-34-ORDERS");
        scene.on("2024-01").accepted();
        Scene officer = scene.as("case-officer");
        String held = "{sessionId: '%s', mode: 'retrospective', kind: 'plenary'}";
        officer.on("2024-03-03").tell("record-session-held", held.formatted("march"));
        officer.on("2024-02-01").tell("record-session-held", held.formatted("february"));
        assertThat(sessions(scene, "order=occurred")).containsExactly("session/february", "session/march");
        assertThat(sessions(scene, "order=recorded")).containsExactly("session/march", "session/february");
        JsonNode march = rows(scene, "order=recorded").getFirst();
        LocalDate recorded =
                LocalDate.ofInstant(Instant.parse(march.path("recordedAt").asString()), ZoneOffset.UTC);
        assertThat(march.path("lagDays").path("min").asLong())
                .isEqualTo(ChronoUnit.DAYS.between(LocalDate.parse("2024-03-03"), recorded));
        assertThat(march.path("lateRecording").asBoolean()).isTrue();
        assertThat(scene.flags("late_recording")).hasSize(1);
    }

    @Test
    void a_report_says_how_much_of_the_record_it_has_read_so_that_it_can_be_read_again() {
        Scene scene = Scene.in(system, "S-34-REPORT");
        scene.on("2024-01").accepted();
        Scene evaluator = scene.on("2024-07-01").as("evaluator");
        evaluator.tell("plan-evaluation", "{evaluationId: 'e-1', kind: 'midterm', independence: 'internal'}");
        JsonNode seen = scene.answer("process-timeline").json();
        String again = seen.path("again").asString();
        String then = scene.as("auditor").visitor().get(again).expect(200).text();
        long position = seen.path("asOf").path("position").asLong();
        Scene.Told report = evaluator.tell(
                "report-evaluation",
                "{evaluationId: 'e-1', reportRef: 'report/1', asOfPosition: %d, findings: []}".formatted(position));
        assertThat(scene.as("auditor").visitor().get(again).expect(200).text())
                .contains("asOfPosition=" + position)
                .isEqualTo(then);
        assertThat(scene.state("evaluation/e-1").path("state").asString()).isEqualTo("reported");
        assertThat(system.as("auditor").get("/api/cases/S-34-REPORT/history").lines().stream()
                        .filter(event -> event.path("id").asString().equals(report.event()))
                        .map(event -> event.path("data").path("asOfPosition").asLong()))
                .containsExactly(position);
    }

    private static int people(Scene scene, Instant recorded) {
        return scene.state("session/s-1", THEN, "asOfRecorded=" + recorded)
                .path("facts")
                .path("people")
                .asInt();
    }

    private static List<JsonNode> rows(Scene scene, String order) {
        return scene.view("process-timeline", order).stream()
                .filter(row -> row.path("type").asString().endsWith("session.held"))
                .toList();
    }

    private static List<String> sessions(Scene scene, String order) {
        return rows(scene, order).stream()
                .map(row -> row.path("subject").asString())
                .toList();
    }

    private static Instant pause() throws InterruptedException {
        Thread.sleep(5);
        Instant now = Instant.now();
        Thread.sleep(5);
        return now;
    }
}
