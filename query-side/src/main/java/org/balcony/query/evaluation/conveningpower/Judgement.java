package org.balcony.query.evaluation.conveningpower;

import java.util.List;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Score;
import org.balcony.events.value.When;
import org.balcony.query.facts.ConveningReach.Said;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment said of a target at its time.
 *
 * @param gap access less influence; absent where one of them is unknown
 */
record Judgement(
        List<EventId> eventIds,
        When assessedAt,
        Score access,
        Score influence,
        @Nullable Integer gap,
        ConveningVerdict verdict) {

    static Judgement of(Said said) {
        return new Judgement(
                List.of(said.in().id()),
                said.in().when(),
                said.target().access(),
                said.target().influence(),
                said.gap(),
                said.in().event().verdict());
    }
}
