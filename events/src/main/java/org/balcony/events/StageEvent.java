package org.balcony.events;

import java.util.List;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/** Runs through the five stages, in any order, repeating and overlapping. */
public sealed interface StageEvent extends DomainEvent {

    /**
     * A run through a stage began.
     *
     * @param strand the strand it belongs to; absent where the case has only one line of work
     * @param iterationNo counts per stage and strand from 1, never reused
     * @param predecessor the run it goes back to; absent where it goes back to none
     * @param audience whom it is for; absent where not said
     */
    @EventType(value = "stage.iteration-opened", version = 1)
    record StageIterationOpened(
            LocalId stageIterationId,
            Stage stage,
            @Keyword @Nullable String strand,
            int iterationNo,
            IterationTrigger trigger,
            @Nullable LocalId predecessor,
            @Nullable String audience)
            implements StageEvent {}

    /**
     * A run through a stage ended.
     *
     * @param summary what it brought; absent where nobody said
     * @param carriedForward what is left for a later run
     */
    @EventType(value = "stage.iteration-ended", version = 1)
    record StageIterationEnded(
            LocalId stageIterationId,
            IterationOutcome outcome,
            @Nullable String summary,
            List<String> carriedForward) implements StageEvent {
        public StageIterationEnded {
            carriedForward = List.copyOf(carriedForward);
        }
    }

    /** The five stages. Evaluation is not one of them. */
    enum Stage {
        ASSESSMENT,
        STRATEGY,
        DESIGN,
        CONDUCT,
        FOLLOW_UP
    }

    /** What made a run begin. */
    enum IterationTrigger {
        FIRST,
        REPEAT_NEW_AUDIENCE,
        REWORK,
        MODIFIED_PROCESS,
        RESUMPTION,
        EXTERNAL_EVENT
    }

    /** How a run ended. */
    enum IterationOutcome {
        COMPLETED,
        ABANDONED,
        SUPERSEDED
    }
}
