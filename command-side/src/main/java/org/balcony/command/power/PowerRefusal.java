package org.balcony.command.power;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a command about power. */
public enum PowerRefusal implements Refusal {
    NO_MEDIATOR_ROLE(
            Ground.AUTHORITY,
            "Your role as a mediator in this case has ended; somebody who mediates in it now must decide."),
    DECISION_ID_IN_USE(Ground.STATE, "Another procedural decision of this case has this id; choose a different one."),
    DECISION_NOT_IN_FORCE(
            Ground.STATE,
            "Only a procedural decision that is in force can be reversed or replaced; see how it stands."),
    EFFECT_WITHOUT_BASIS(
            Ground.FORM, "An effect on our standing is a judgement; say in the envelope on what basis it rests."),
    MEASURE_ID_IN_USE(Ground.STATE, "Another balancing measure of this case has this id; choose a different one."),
    UNKNOWN_ASSESSMENT(Ground.STATE, "This case has no assessment or finding with that id; look it up in its history."),
    MEASURE_NOT_PROPOSED(
            Ground.STATE, "Only a measure that was proposed, and neither started nor ended since, can be started."),
    NO_APPROVER(Ground.FORM, "A measure strengthens one side; say who approved it before it starts.");

    private final Ground ground;
    private final String explanation;

    PowerRefusal(Ground ground, String explanation) {
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
