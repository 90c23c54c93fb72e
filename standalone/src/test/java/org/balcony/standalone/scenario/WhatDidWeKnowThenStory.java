package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-34: what did we know then; told with the clock of the record itself. */
@ExtendWith(SharedSystem.class)
class WhatDidWeKnowThenStory {

    private final Scene scene;

    WhatDidWeKnowThenStory(RunningSystem system) {
        scene = Scene.in(system, "S-34");
    }

    @Test
    void a_session_was_unknown_then_known_wrongly_then_known_rightly() throws InterruptedException {
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
        String then = "asOfOccurred=2024-03-31";
        assertThat(scene.answer("process-timeline", then, "asOfRecorded=" + before)
                        .text())
                .doesNotContain("session.held");
        assertThat(scene.state("session/s-1", then, "asOfRecorded=" + between).toString())
                .contains("\"total\":9");
        assertThat(scene.state("session/s-1", then, "asOfRecorded=" + after).toString())
                .contains("\"total\":8");
        assertThat(scene.flags("late_recording")).isNotEmpty();
    }

    private static Instant pause() throws InterruptedException {
        Thread.sleep(5);
        Instant now = Instant.now();
        Thread.sleep(5);
        return now;
    }
}
