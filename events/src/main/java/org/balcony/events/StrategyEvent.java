package org.balcony.events;

import java.util.List;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What we want to change, and how we mean to go about it. */
public sealed interface StrategyEvent extends DomainEvent {

    /**
     * We set ourselves a goal: what is to change, at which level, and by which theory.
     *
     * @param goalId names the goal within the case
     * @param statement what is to change, in a sentence
     * @param level the level at which it is to change
     * @param rppCell its cell in the matrix of Reflecting on Peace Practice; absent where it was not placed
     * @param effectCategories the categories of contribution it aims at
     * @param theoryOfChange why the work should lead to the change; absent where nobody wrote it down
     * @param scaleUpPath how changed persons lead to a changed society; absent where none is planned
     * @param indicators by what we would notice the change
     */
    @EventType(value = "strategy.change-goal-set", version = 1)
    record ChangeGoalSet(
            @NewId LocalId goalId,
            String statement,
            GoalLevel level,
            @Nullable RppCell rppCell,
            List<EffectCategory> effectCategories,
            @Nullable String theoryOfChange,
            @Nullable String scaleUpPath,
            List<Indicator> indicators)
            implements StrategyEvent {
        public ChangeGoalSet {
            effectCategories = List.copyOf(effectCategories);
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * A goal was changed, dropped or declared achieved.
     *
     * @param goalId the goal
     * @param change what was done with it
     * @param statement its new wording; absent where the wording stays
     * @param trigger the entry that led to it; absent where no single one did
     */
    @EventType(value = "strategy.change-goal-revised", version = 1)
    record ChangeGoalRevised(
            LocalId goalId,
            GoalChange change,
            @Nullable String statement,
            @Nullable EventId trigger) implements StrategyEvent {}

    /**
     * A version of the strategy was adopted.
     *
     * @param version counts the strategies of the case from 1
     * @param goals the goals it serves
     * @param levelOfIntervention the level of society it works with; absent where not said
     * @param coordinationMode how it relates to the work of others
     * @param sequencing what comes before what; absent where not said
     * @param assumptions what must hold for it to work
     * @param reviewBy when it is to be looked at again; absent where no date is set
     */
    @EventType(value = "strategy.adopted", version = 1)
    record StrategyAdopted(
            int version,
            List<LocalId> goals,
            @Nullable SocietyLevel levelOfIntervention,
            CoordinationMode coordinationMode,
            @Nullable String sequencing,
            List<Assumption> assumptions,
            @Nullable When reviewBy)
            implements StrategyEvent {
        public StrategyAdopted {
            goals = List.copyOf(goals);
            assumptions = List.copyOf(assumptions);
        }
    }

    /**
     * A cell of the matrix of Reflecting on Peace Practice: whom the work reaches, and what it changes in them.
     *
     * @param people more people, or key people
     * @param change change in individuals, or socio-political change
     */
    record RppCell(People people, ChangeKind change) {}

    /**
     * Something by which a change would be noticed.
     *
     * @param name what is looked at
     * @param unit in which unit; absent where it has none
     * @param baseline where it stood at the beginning; absent where nobody looked
     * @param target where it is to be; absent where nobody said
     */
    record Indicator(
            String name,
            @Nullable String unit,
            @Nullable NumberOrText baseline,
            @Nullable NumberOrText target) {}

    /**
     * Something that must hold for the strategy to work.
     *
     * @param text what must hold
     * @param watchSignal by what we would notice that it does not; absent where nobody said
     */
    record Assumption(String text, @Nullable String watchSignal) {}

    /** The level at which something is to change. */
    enum GoalLevel {
        INTERPERSONAL,
        RELATIONAL,
        INTERGROUP,
        INSTITUTIONAL,
        POLICY,
        SOCIETAL
    }

    /** Whom the work reaches. */
    enum People {
        MORE_PEOPLE,
        KEY_PEOPLE
    }

    /** What the work changes. */
    enum ChangeKind {
        INDIVIDUAL,
        SOCIO_POLITICAL
    }

    /** What was done with a goal. */
    enum GoalChange {
        REWORDED,
        NARROWED,
        WIDENED,
        REPLACED,
        DROPPED,
        ACHIEVED
    }

    /** How a strategy relates to the work of others. */
    enum CoordinationMode {
        HIERARCHICAL,
        NETWORK,
        AD_HOC,
        DELIBERATELY_UNLINKED
    }
}
