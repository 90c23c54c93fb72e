package org.balcony.command.actors;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of profiling an actor. */
public enum ActorsRefusal implements Refusal {
    ACTOR_CODE_IN_USE(Ground.STATE, "Another actor has this code; choose a different one.");

    private final Ground ground;
    private final String explanation;

    ActorsRefusal(Ground ground, String explanation) {
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
