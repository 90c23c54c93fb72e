package org.balcony.command.strategy;

import java.util.List;
import java.util.Optional;
import org.balcony.events.DomainEvent;
import org.balcony.events.StrategyEvent;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.GoalChange;
import org.balcony.events.StrategyEvent.StrategyAdopted;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The goals of a case, and how far its strategies are counted.
 *
 * @param goals the goals that were set
 * @param lastVersion the highest number ever given to a strategy
 */
public record StrategyState(PMap<LocalId, Goal> goals, int lastVersion) {

    /**
     * A goal as it stands.
     *
     * @param lastChange what was last done with it; absent where it is as it was set
     */
    public record Goal(@Nullable GoalChange lastChange) {

        /** Whether it was dropped. */
        public boolean dropped() {
            return lastChange == GoalChange.DROPPED;
        }
    }

    static final StrategyState NONE = new StrategyState(HashTreePMap.empty(), 0);

    /** The goal of that id; empty where none was set. */
    public Optional<Goal> goal(LocalId id) {
        return Optional.ofNullable(goals.get(id));
    }

    int nextVersion() {
        return lastVersion + 1;
    }

    /** Those that were never set or were dropped. */
    List<LocalId> notInForce(List<LocalId> asked) {
        return asked.stream()
                .filter(id -> goal(id).filter(goal -> !goal.dropped()).isEmpty())
                .distinct()
                .toList();
    }

    StrategyState after(DomainEvent event) {
        return event instanceof StrategyEvent own ? after(own) : this;
    }

    /** What outlives an entry that no longer stands: its number. */
    StrategyState afterAnnulled(DomainEvent event) {
        return event instanceof StrategyAdopted adopted ? numbered(adopted) : this;
    }

    private StrategyState after(StrategyEvent event) {
        return switch (event) {
            case ChangeGoalSet set -> with(set.goalId(), new Goal(null));
            case ChangeGoalRevised revised ->
                goals.containsKey(revised.goalId()) ? with(revised.goalId(), new Goal(revised.change())) : this;
            case StrategyAdopted adopted -> numbered(adopted);
        };
    }

    private StrategyState with(LocalId id, Goal goal) {
        return new StrategyState(goals.plus(id, goal), lastVersion);
    }

    private StrategyState numbered(StrategyAdopted adopted) {
        return adopted.version() <= lastVersion ? this : new StrategyState(goals, adopted.version());
    }
}
