package org.balcony.command.strategy;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.strategy.StrategyCommand.AdoptStrategy;
import org.balcony.command.strategy.StrategyCommand.ReviseChangeGoal;
import org.balcony.command.strategy.StrategyCommand.SetChangeGoal;
import org.balcony.command.strategy.StrategyState.Goal;
import org.balcony.events.StrategyEvent.Assumption;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.ChangeKind;
import org.balcony.events.StrategyEvent.GoalLevel;
import org.balcony.events.StrategyEvent.Indicator;
import org.balcony.events.StrategyEvent.StrategyAdopted;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/** Decides on goals and strategies. */
final class StrategyDecider {

    /** How old the newest entry of a map of initiatives may be. */
    private static final Period MAP_SERVES_FOR = Period.ofMonths(6);

    private StrategyDecider() {}

    static Decision decide(StrategyCommand command, StreamState state, Context context) {
        CasefileState casefile = state.of(CasefileState.class);
        StrategyState own = state.of(StrategyState.class);
        return casefile.status().refusalOf(Work.PROCESS).orElseGet(() -> switch (command) {
            case SetChangeGoal set -> set(set, own, context);
            case ReviseChangeGoal revise -> revise(revise.revision(), own);
            case AdoptStrategy adopt -> adopt(adopt, own, conflict(state), context);
        });
    }

    /** The stream of the conflict the case belongs to; empty where no registration stands. */
    static Optional<StreamId> conflict(StreamState state) {
        return Optional.ofNullable(state.of(CasefileState.class).conflictId()).map(StreamId::of);
    }

    private static Decision set(SetChangeGoal command, StrategyState state, Context context) {
        LocalId id = command.goalId() == null ? context.freshId() : command.goalId();
        if (command.statement() == null || command.statement().isBlank()) {
            return Decision.refuse(StrategyRefusal.NO_STATEMENT);
        }
        if (state.goal(id).isPresent()) {
            return refuse(StrategyRefusal.GOAL_ID_IN_USE, id);
        }
        ChangeGoalSet goal = new ChangeGoalSet(
                id,
                command.statement(),
                command.level(),
                command.rppCell(),
                command.effectCategories(),
                command.theoryOfChange(),
                command.scaleUpPath(),
                command.indicators());
        return Decision.accept(goal, flags(goal));
    }

    private static List<Flag> flags(ChangeGoalSet goal) {
        List<Flag> flags = new ArrayList<>();
        if (changesIndividuals(goal) && isMissing(goal.scaleUpPath())) {
            flags.add(Flag.of(StrategyWarning.SCALE_UP_PATH_MISSING));
        }
        List<String> without = goal.indicators().stream()
                .filter(indicator -> indicator.baseline() == null)
                .map(Indicator::name)
                .toList();
        if (goal.indicators().isEmpty() || !without.isEmpty()) {
            flags.add(new Flag(StrategyWarning.NO_BASELINE, Map.of("indicators", without)));
        }
        return flags;
    }

    private static boolean changesIndividuals(ChangeGoalSet goal) {
        return goal.level() == GoalLevel.INTERPERSONAL
                || (goal.rppCell() != null && goal.rppCell().change() == ChangeKind.INDIVIDUAL);
    }

    private static Decision revise(ChangeGoalRevised revision, StrategyState state) {
        Optional<Goal> goal = state.goal(revision.goalId());
        if (goal.isEmpty()) {
            return refuse(StrategyRefusal.UNKNOWN_GOAL, revision.goalId());
        }
        return goal.get().dropped()
                ? refuse(StrategyRefusal.GOAL_DROPPED, revision.goalId())
                : Decision.accept(revision);
    }

    private static Decision adopt(
            AdoptStrategy command, StrategyState state, Optional<StreamId> conflict, Context context) {
        int next = state.nextVersion();
        if (command.version() != null && command.version() != next) {
            return Decision.refuse(
                    StrategyRefusal.STRATEGY_VERSION_NOT_NEXT, Map.of("version", command.version(), "expected", next));
        }
        if (command.goals().isEmpty()) {
            return Decision.refuse(StrategyRefusal.NO_GOAL);
        }
        List<LocalId> notInForce = state.notInForce(command.goals());
        if (!notInForce.isEmpty()) {
            return Decision.refuse(StrategyRefusal.GOALS_NOT_IN_FORCE, Map.of("goals", notInForce));
        }
        if (next > 1 && !context.hasRationale()) {
            return Decision.refuse(UniversalRefusal.RATIONALE_MISSING, Map.of("version", next));
        }
        StrategyAdopted adopted = new StrategyAdopted(
                next,
                command.goals(),
                command.levelOfIntervention(),
                command.coordinationMode(),
                command.sequencing(),
                command.assumptions(),
                command.reviewBy());
        return Decision.accept(adopted, flags(adopted, conflict, context));
    }

    private static List<Flag> flags(StrategyAdopted adopted, Optional<StreamId> conflict, Context context) {
        List<Flag> flags = new ArrayList<>();
        boolean mapped = conflict.flatMap(context::neighbour)
                .filter(known -> known.state()
                        .of(EcosystemState.class)
                        .mappedSince(context.now()
                                .atOffset(ZoneOffset.UTC)
                                .minus(MAP_SERVES_FOR)
                                .toInstant()))
                .isPresent();
        if (!mapped) {
            flags.add(Flag.of(StrategyWarning.INITIATIVE_MAP_STALE));
        }
        List<String> unwatched = adopted.assumptions().stream()
                .filter(assumption -> isMissing(assumption.watchSignal()))
                .map(Assumption::text)
                .toList();
        if (!unwatched.isEmpty()) {
            flags.add(new Flag(StrategyWarning.ASSUMPTION_UNWATCHED, Map.of("assumptions", unwatched)));
        }
        return flags;
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Decision refuse(StrategyRefusal refusal, LocalId goal) {
        return Decision.refuse(refusal, Map.of("goalId", goal.value()));
    }
}
