package org.balcony.command.mandate;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of recording a mandate. */
public enum MandateRefusal implements Refusal {
    NO_PRINCIPAL(
            Ground.FORM,
            "A mandate names at least one principal; where we mandated ourselves, that is our own organisation."),
    MANDATE_ENDS_BEFORE_START(Ground.FORM, "The mandate ends before it begins; check the period."),
    MANDATE_NOT_NAMED(Ground.FORM, "Name the mandate: it is clear without a name only while exactly one is in force.");

    private final Ground ground;
    private final String explanation;

    MandateRefusal(Ground ground, String explanation) {
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
