package org.balcony.command.ecosystem;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a command about a conflict. */
public enum EcosystemRefusal implements Refusal {
    CONFLICT_CODE_IN_USE(Ground.STATE, "Another conflict has this code name; choose a different one."),
    CONFLICT_ALREADY_REGISTERED(
            Ground.STATE, "This conflict is already registered; send what you want to add as a command of its own."),
    ANOTHER_CONFLICT(Ground.FORM, "The command names another conflict than the one it was sent to."),
    PARTY_ALREADY_IDENTIFIED(
            Ground.STATE, "This actor is already identified as a party; correct or retract that entry instead.");

    private final Ground ground;
    private final String explanation;

    EcosystemRefusal(Ground ground, String explanation) {
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
