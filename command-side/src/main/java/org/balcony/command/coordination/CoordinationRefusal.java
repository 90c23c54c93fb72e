package org.balcony.command.coordination;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a record about third parties. */
public enum CoordinationRefusal implements Refusal {
    CONSULTATION_ID_IN_USE(Ground.STATE, "Another consultation of this case has this id; choose a different one."),
    ARRANGEMENT_ID_IN_USE(Ground.STATE, "Another arrangement of this case has this id; choose a different one."),
    CONSULTED_NOT_NAMED(Ground.FORM, "No entry says with whom this consultation was; name the third party."),
    WAIVER_WITHOUT_GROUND(Ground.FORM, "A consultation is left out on a ground; name it."),
    LEAD_MISSING(Ground.FORM, "In a hierarchical arrangement somebody leads; name who.");

    private final Ground ground;
    private final String explanation;

    CoordinationRefusal(Ground ground, String explanation) {
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
