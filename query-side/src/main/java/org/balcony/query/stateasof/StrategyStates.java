package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.StrategyEvent;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.StrategyAdopted;

/** Goals, and the strategy in force. */
final class StrategyStates {

    private StrategyStates() {}

    private enum State {
        SET,
        REPLACED,
        DROPPED,
        ACHIEVED,
        IN_FORCE
    }

    static List<Step> steps(StrategyEvent event) {
        return List.of(
                switch (event) {
                    case ChangeGoalSet set ->
                        Step.of(Machine.GOAL, set.goalId())
                                .first()
                                .to(State.SET)
                                .tells("statement", set.statement())
                                .tells("level", set.level());
                    case ChangeGoalRevised revised -> revised(revised);
                    case StrategyAdopted adopted ->
                        Step.named(Machine.STRATEGY, Step.THE_ONLY_ONE)
                                .to(State.IN_FORCE)
                                .tells("version", adopted.version())
                                .tells("goals", adopted.goals())
                                .tells("coordinationMode", adopted.coordinationMode())
                                .tells("reviewBy", adopted.reviewBy());
                });
    }

    private static Step revised(ChangeGoalRevised revised) {
        Step step = Step.of(Machine.GOAL, revised.goalId())
                .tells("statement", revised.statement())
                .tells("lastChange", revised.change());
        return switch (revised.change()) {
            case REWORDED, NARROWED, WIDENED ->
                step.from(State.SET).stays(State.ACHIEVED, State.REPLACED).to(State.SET);
            case REPLACED -> step.from(State.SET, State.ACHIEVED).to(State.REPLACED);
            case DROPPED -> step.from(State.SET, State.ACHIEVED, State.REPLACED).to(State.DROPPED);
            case ACHIEVED -> step.from(State.SET).to(State.ACHIEVED);
        };
    }
}
