package org.balcony.command.roles;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of assigning or ending a role, or of passing work on. */
public enum RolesRefusal implements Refusal {
    ASSIGNMENT_ID_IN_USE(
            Ground.STATE, "Another assignment of this case has this id; choose a different one or leave it out."),
    INTERESTS_NOT_DECLARED(
            Ground.FORM,
            "Whoever mediates declares conflicts of interest; say in conflictOfInterest what they are, or none."),
    MEDIATES_AND_EVALUATES(
            Ground.STATE,
            "Nobody mediates and evaluates from outside at the same time; end the other assignment, or choose somebody else."),
    ASSIGNMENT_NOT_NAMED(
            Ground.FORM,
            "Name the assignment by its id: holder and role are enough only while exactly one assignment fits them."),
    MATTER_CLOSED_TO_SUCCESSOR(
            Ground.STATE,
            "A confidential matter is passed on only to those whom its owner has authorised to know it in full.");

    private final Ground ground;
    private final String explanation;

    RolesRefusal(Ground ground, String explanation) {
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
