package org.balcony.query.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.samples.DesignSamples;
import org.balcony.events.samples.EvaluationSamples;
import org.balcony.events.samples.FollowUpSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.samples.StrategySamples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.titles.Titles.Line;
import org.junit.jupiter.api.Test;

/** Strategy, design, follow-up and evaluation, as a colleague would say it. */
class WorkTitlesTest {

    private static final StreamId CASE = StreamId.of(Samples.CASE);
    private static final Map<ActorId, String> NAMES = Map.of(Samples.RIVER_FRONT, "River Front");
    private static final ActorNames ACTORS = actor -> NAMES.getOrDefault(actor, "somebody");

    @Test
    void goals_and_strategies() {
        assertThat(line(StrategySamples.safeFordsSet()).title()).isEqualTo("Goal set: intergroup change");
        assertThat(line(StrategySamples.safeFordsNarrowed()).title()).isEqualTo("Goal narrowed");
        assertThat(line(StrategySamples.strategyAdopted()).title())
                .isEqualTo("Strategy adopted: version 1, towards others network");
    }

    @Test
    void designs_rules_criteria_and_targets() {
        assertThat(line(DesignSamples.designAdopted()).title())
                .isEqualTo("Process design adopted: version 1, quorum 2");
        assertThat(line(DesignSamples.weaponsStayOutside()).title()).isEqualTo("Ground rule on weapons, agreed by all");
        assertThat(line(DesignSamples.criteriaSet()))
                .isEqualTo(new Line(
                        "Selection criteria set: version 1",
                        "trustworthiness; Has crossed the fords in the last year"));
        assertThat(line(DesignSamples.womenAThird()).title())
                .isEqualTo("Inclusion target set by a partner: women, at least 0.33");
    }

    @Test
    void follow_up_tells_neither_who_came_home_to_what_nor_why_somebody_was_not_reached() {
        assertThat(line(FollowUpSamples.followUpPlanned()).title())
                .isEqualTo("Follow-up planned: reentry support, 2 people every 60 days");
        assertThat(line(FollowUpSamples.headwomanReached()))
                .isEqualTo(new Line("Follow-up contact made", "visit by the elders"));
        assertThat(line(FollowUpSamples.ferrymanMissed()))
                .isEqualTo(new Line("Follow-up contact missed, due 2025-03-02~", null));
    }

    @Test
    void evaluations_outcomes_and_lessons() {
        assertThat(line(EvaluationSamples.evaluationPlanned()).title())
                .isEqualTo("Evaluation planned: midterm, external");
        assertThat(line(EvaluationSamples.trustObserved()).title()).isEqualTo("Observed in River Front: trust, 2 of 5");
        assertThat(line(EvaluationSamples.outcomeClaimed()).title())
                .isEqualTo("Outcome claimed: Commanders on both banks (C2, positive)");
        assertThat(line(EvaluationSamples.outcomeReviewed()).title())
                .isEqualTo("Outcome reviewed by a party: partly substantiated");
        assertThat(line(EvaluationSamples.evaluationReported()).title()).isEqualTo("Evaluation reported: 2 findings");
        assertThat(line(EvaluationSamples.managementResponded()).title())
                .isEqualTo("Recommendation answered: accepted in part");
        assertThat(line(EvaluationSamples.lessonRecorded()).title()).isEqualTo("Lesson about method recorded");
    }

    @Test
    void what_was_seen_in_one_participant_is_not_told() {
        ObservationRecorded softening = new ObservationRecorded(
                ObservationDimension.ATTITUDE_TO_OTHER,
                ObservationSubject.PARTICIPATION,
                null,
                null,
                null,
                new LocalId("p-heron"),
                NumberOrText.of("Wept when the other side spoke of its dead"),
                null,
                null);
        assertThat(line(softening)).isEqualTo(new Line("Observed in a participant: attitude to other", null));
        assertThat(Subjects.of(softening, CASE)).isEqualTo("participation/p-heron");
    }

    @Test
    void subjects_are_what_the_entry_is_about() {
        assertThat(List.of(
                        Subjects.of(StrategySamples.safeFordsSet(), CASE),
                        Subjects.of(EvaluationSamples.trustObserved(), CASE),
                        Subjects.of(EvaluationSamples.managementResponded(), CASE),
                        Subjects.of(DesignSamples.criteriaSet(), CASE)))
                .containsExactly(
                        "change-goal/safe-fords", "session/first-dialogue", "evaluation/midterm-2025", CASE.toString());
    }

    private static Line line(DomainEvent event) {
        return Titles.in(List.of(), ACTORS).of(event);
    }
}
