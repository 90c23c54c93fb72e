package org.balcony.query.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.samples.AssessmentSamples;
import org.balcony.events.samples.ObstacleSamples;
import org.balcony.events.samples.PowerSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.junit.jupiter.api.Test;

class PowerTitlesTest {

    private static final ActorNames NAMES = actor -> Map.<ActorId, String>of(
                    Samples.OUR_ORGANISATION, "Balcony House",
                    Samples.GOVERNMENT, "the government",
                    Samples.RIVER_FRONT, "the river front",
                    Samples.ELDERS, "the elders")
            .getOrDefault(actor, "?");
    private static final StreamId CASE = StreamId.of(Samples.CASE);

    private static List<String> titles(List<? extends DomainEvent> events) {
        Titles titles = Titles.in(List.of(), NAMES);
        return events.stream().map(event -> titles.of(event).title()).toList();
    }

    private static List<String> subjects(List<? extends DomainEvent> events) {
        return events.stream().map(event -> Subjects.of(event, CASE)).toList();
    }

    @Test
    void assessments_are_told_as_a_colleague_would() {
        assertThat(titles(AssessmentSamples.oneOfEach()))
                .containsExactly(
                        "Finding, alternative to agreement: fords in the dry season",
                        "Contact with the river front",
                        "Ripeness judged for the government, the river front: ripening",
                        "Power of Balcony House to convene the government, the elders: partial",
                        "Power compared by expert panel: the government, the elders",
                        "Conflict sensitivity reviewed, session: proceed with changes, 1 harm considered",
                        "Influence on the river front: partly");
        assertThat(subjects(AssessmentSamples.oneOfEach()))
                .containsExactly(
                        "actor/" + Samples.RIVER_FRONT,
                        "actor/" + Samples.RIVER_FRONT,
                        CASE.toString(),
                        CASE.toString(),
                        CASE.toString(),
                        CASE.toString(),
                        "actor/" + Samples.RIVER_FRONT);
    }

    @Test
    void procedural_power_and_measures_are_told_as_a_colleague_would() {
        assertThat(titles(PowerSamples.oneOfEach()))
                .containsExactly(
                        "Procedural decision: venue",
                        "Procedural decision taken back",
                        "the government met a decision with surprise (standing -2)",
                        "Balancing measure proposed for the elders: negotiation training",
                        "Balancing measure started, approved by Balcony House",
                        "Balancing measure completed: 1.5 days, 14 people",
                        "Balance judged by other party: narrowed",
                        "Leverage of the envoy of the neighbours on the river front: recognition offer");
        assertThat(subjects(PowerSamples.oneOfEach()))
                .containsExactly(
                        "decision/west-bank-venue",
                        "decision/west-bank-venue",
                        "decision/west-bank-venue",
                        "measure/training-of-the-elders",
                        "measure/training-of-the-elders",
                        "measure/training-of-the-elders",
                        "measure/training-of-the-elders",
                        "actor/" + Samples.RIVER_FRONT);
    }

    @Test
    void obstacles_are_told_without_the_name_of_a_spoiler() {
        assertThat(titles(ObstacleSamples.oneOfEach()))
                .containsExactly(
                        "Obstacle identified: spoiler (severity 4 of 5)",
                        "Response to an obstacle started",
                        "Obstacle resolved",
                        "Obstacle back again");
        assertThat(subjects(ObstacleSamples.oneOfEach())).containsOnly("obstacle/toll-takers");
        Titles titles = Titles.in(List.of(), NAMES);
        assertThat(ObstacleSamples.oneOfEach().stream()
                        .map(titles::of)
                        .flatMap(line -> Stream.of(line.title(), String.valueOf(line.detail()))))
                .noneMatch(text -> text.contains("toll takers at the bridge"));
    }
}
