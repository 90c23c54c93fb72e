package org.balcony.command.obstacles;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of recording an obstacle. */
public enum ObstaclesRefusal implements Refusal {
    OBSTACLE_ID_IN_USE(
            Ground.STATE,
            "Another obstacle of this case has this id; choose a different one, or correct what is recorded of it.");

    private final Ground ground;
    private final String explanation;

    ObstaclesRefusal(Ground ground, String explanation) {
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
