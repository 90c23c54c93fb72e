package org.balcony.command.design;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a design, a ground rule, criteria or a target. */
public enum DesignRefusal implements Refusal {
    DESIGN_VERSION_NOT_NEXT(
            Ground.STATE, "Process designs are counted without a gap; use the number expected, or leave it out."),
    QUORUM_MISSING(Ground.FORM, "A presence rule by quorum says how many parties make the quorum."),
    QUORUM_TOO_SMALL(Ground.FORM, "A quorum is at least 2: one party alone cannot meet another."),
    QUORUM_WITHOUT_RULE(Ground.FORM, "Only a presence rule by quorum has a quorum; leave it out or change the rule."),
    GROUND_RULE_NOT_AGREED_BY_ALL(
            Ground.FORM,
            "A ground rule agreed by all needs every side in scope; name them all or lower what it binds."),
    GROUND_RULE_ID_IN_USE(
            Ground.STATE, "Another ground rule of this case has this id; choose a different one or leave it out."),
    CRITERIA_VERSION_NOT_NEXT(
            Ground.STATE, "Sets of criteria are counted without a gap; use the number expected, or leave it out."),
    CRITERIA_EMPTY(Ground.FORM, "Choosing needs at least one criterion."),
    TARGET_ID_IN_USE(
            Ground.STATE, "Another inclusion target of this case has this id; choose a different one or leave it out."),
    TARGET_VALUE_MISSING(Ground.FORM, "A smallest share or number says which."),
    SHARE_OUTSIDE_RANGE(Ground.FORM, "A share lies between 0 and 1."),
    COUNT_NOT_WHOLE(Ground.FORM, "A number of persons is whole and not negative."),
    TOLERANCE_NEGATIVE(Ground.FORM, "A tolerance says by how much a target may be missed; it is not negative.");

    private final Ground ground;
    private final String explanation;

    DesignRefusal(Ground ground, String explanation) {
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
