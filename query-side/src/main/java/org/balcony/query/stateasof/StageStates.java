package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.StageEvent;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;

/** Runs through the stages: open until completed, abandoned or superseded. */
final class StageStates {

    private StageStates() {}

    private enum State {
        OPEN
    }

    static List<Step> steps(StageEvent event) {
        return List.of(
                switch (event) {
                    case StageIterationOpened opened ->
                        Step.of(Machine.STAGE_ITERATION, opened.stageIterationId())
                                .first()
                                .to(State.OPEN)
                                .tells("stage", opened.stage())
                                .tells("iterationNo", opened.iterationNo())
                                .tells("trigger", opened.trigger())
                                .tells("strand", opened.strand())
                                .tells("predecessor", opened.predecessor());
                    case StageIterationEnded ended ->
                        Step.of(Machine.STAGE_ITERATION, ended.stageIterationId())
                                .from(State.OPEN)
                                .to(ended.outcome());
                });
    }
}
