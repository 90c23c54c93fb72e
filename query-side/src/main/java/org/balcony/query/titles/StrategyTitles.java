package org.balcony.query.titles;

import org.balcony.events.StrategyEvent;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.StrategyAdopted;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** What we want to change and how, in words. */
final class StrategyTitles {

    private StrategyTitles() {}

    static Line of(StrategyEvent event, ActorNames names) {
        return switch (event) {
            case ChangeGoalSet e -> Line.of("Goal set: " + Words.of(e.level()) + " change", e.statement());
            case ChangeGoalRevised e -> Line.of("Goal " + Words.of(e.change()), e.statement());
            case StrategyAdopted e ->
                Line.of(
                        "Strategy adopted: version " + e.version() + ", towards others "
                                + Words.of(e.coordinationMode()),
                        e.sequencing());
        };
    }

    static String subject(StrategyEvent event, StreamId stream) {
        return switch (event) {
            case ChangeGoalSet e -> "change-goal/" + e.goalId();
            case ChangeGoalRevised e -> "change-goal/" + e.goalId();
            case StrategyAdopted _ -> stream.toString();
        };
    }
}
