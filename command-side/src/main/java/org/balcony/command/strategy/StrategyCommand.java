package org.balcony.command.strategy;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.StrategyEvent.Assumption;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.CoordinationMode;
import org.balcony.events.StrategyEvent.GoalLevel;
import org.balcony.events.StrategyEvent.Indicator;
import org.balcony.events.StrategyEvent.RppCell;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What can be decided about goals and strategies. */
public sealed interface StrategyCommand extends Command {

    /**
     * Sets a goal.
     *
     * @param goalId absent means that an id is chosen for it
     * @param statement what is to change, in a sentence; a goal without one is refused
     * @param level the level at which it is to change
     * @param rppCell its cell in the matrix of Reflecting on Peace Practice; absent where it was not placed
     * @param effectCategories the categories of contribution it aims at
     * @param theoryOfChange why the work should lead to the change; absent where nobody wrote it down
     * @param scaleUpPath how changed persons lead to a changed society; absent where none is planned
     * @param effectCategories the categories of contribution it aims at
     * @param indicators by what we would notice the change
     */
    @CommandType(
            value = "set-change-goal",
            purpose = "Set a goal: what is to change, at which level, and why the work should lead there.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record SetChangeGoal(
            @Nullable LocalId goalId,
            @Nullable String statement,
            GoalLevel level,
            @Nullable RppCell rppCell,
            List<EffectCategory> effectCategories,
            @Nullable String theoryOfChange,
            @Nullable String scaleUpPath,
            List<Indicator> indicators)
            implements StrategyCommand {
        public SetChangeGoal {
            effectCategories = Command.listed(effectCategories);
            indicators = Command.listed(indicators);
        }
    }

    /** Changes a goal, drops it or declares it achieved. */
    @CommandType(
            value = "revise-change-goal",
            purpose = "Change a goal, drop it or declare it achieved, and say why.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM,
            rationale = true)
    record ReviseChangeGoal(ChangeGoalRevised revision) implements StrategyCommand {}

    /**
     * Adopts the next version of the strategy.
     *
     * @param version the number the sender expects it to have; absent means the next one
     * @param goals the goals it serves; a strategy without any is refused
     * @param levelOfIntervention the level of society it works with; absent where not said
     * @param coordinationMode how it relates to the work of others
     * @param sequencing what comes before what; absent where not said
     * @param assumptions what must hold for it to work
     * @param reviewBy when it is to be looked at again; absent where no date is set
     * @param assumptions what must hold for it to work
     */
    @CommandType(
            value = "adopt-strategy",
            purpose = "Adopt the next version of the strategy: its goals, and what must hold for it to work.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD,
            rationaleWhen = "from the second version on")
    record AdoptStrategy(
            @Nullable Integer version,
            List<LocalId> goals,
            @Nullable SocietyLevel levelOfIntervention,
            CoordinationMode coordinationMode,
            @Nullable String sequencing,
            List<Assumption> assumptions,
            @Nullable When reviewBy)
            implements StrategyCommand {
        public AdoptStrategy {
            goals = Command.listed(goals);
            assumptions = Command.listed(assumptions);
        }
    }
}
