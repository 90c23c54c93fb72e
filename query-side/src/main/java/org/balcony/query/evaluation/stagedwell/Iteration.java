package org.balcony.query.evaluation.stagedwell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A run through a stage, with the records that opened and ended it.
 *
 * @param ended absent while open
 */
record Iteration(Standing opened, @Nullable Standing ended, LocalDate day) {

    /** The runs these records tell of, in the order they are given in; an end counts also where it is dated before its opening. */
    static List<Iteration> all(List<Standing> happened, LocalDate day) {
        Map<LocalId, Iteration> iterations = new LinkedHashMap<>();
        for (Standing one : happened) {
            if (one.event() instanceof StageIterationOpened opened) {
                iterations.put(opened.stageIterationId(), new Iteration(one, null, day));
            }
        }
        for (Standing one : happened) {
            if (one.event() instanceof StageIterationEnded ended) {
                iterations.computeIfPresent(
                        ended.stageIterationId(), (_, was) -> was.ended == null ? was.endedBy(one) : was);
            }
        }
        return new ArrayList<>(iterations.values());
    }

    private Iteration endedBy(Standing end) {
        return new Iteration(opened, end, day);
    }

    StageIterationOpened opening() {
        return (StageIterationOpened) opened.event();
    }

    @Nullable
    StageIterationEnded ending() {
        return ended == null ? null : (StageIterationEnded) ended.event();
    }

    Period period() {
        return new Period(opened.occurredAt(), ended == null ? null : ended.occurredAt(), day);
    }

    List<Standing> records() {
        return ended == null ? List.of(opened) : List.of(opened, ended);
    }
}
