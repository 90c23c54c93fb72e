package org.balcony.command.strategy;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a goal or a strategy. */
public enum StrategyRefusal implements Refusal {
    NO_STATEMENT(Ground.FORM, "A goal says in a sentence what is to change."),
    GOAL_ID_IN_USE(Ground.STATE, "Another goal of this case has this id; revise it, or choose a different id."),
    UNKNOWN_GOAL(Ground.STATE, "No goal of this case has this id; set it first."),
    GOAL_DROPPED(Ground.STATE, "The goal was dropped; set a new one instead."),
    NO_GOAL(Ground.FORM, "A strategy serves at least one goal."),
    GOALS_NOT_IN_FORCE(Ground.STATE, "Some of the goals were never set or were dropped; set them or leave them out."),
    STRATEGY_VERSION_NOT_NEXT(
            Ground.STATE, "Strategies are counted without a gap; use the number expected, or leave it out.");

    private final Ground ground;
    private final String explanation;

    StrategyRefusal(Ground ground, String explanation) {
        this.ground = ground;
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
