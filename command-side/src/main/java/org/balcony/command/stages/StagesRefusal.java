package org.balcony.command.stages;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of opening or ending a stage iteration. */
public enum StagesRefusal implements Refusal {
    ITERATION_ID_IN_USE(
            Ground.STATE, "Another iteration of this case has this id; choose a different one or leave it out."),
    PREDECESSOR_MISSING(Ground.FORM, "Rework and modified processes name the iteration they go back to."),
    UNKNOWN_PREDECESSOR(Ground.STATE, "No iteration of this case has the id named as predecessor."),
    ITERATION_NOT_NAMED(Ground.FORM, "Name the iteration: it is clear without a name only while exactly one is open."),
    ITERATION_NOT_OPEN(Ground.STATE, "No open iteration has this id; ended iterations stay ended.");

    private final Ground ground;
    private final String explanation;

    StagesRefusal(Ground ground, String explanation) {
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
