package org.balcony.command.assessment;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of recording a finding. */
public enum AssessmentRefusal implements Refusal {
    VERDICT_MISSING(Ground.FORM, "A finding on feasibility says what the verdict is."),
    ALTERNATIVE_INCOMPLETE(
            Ground.FORM,
            "A finding on an alternative to agreement names the party and says how its alternative compares with negotiating."),
    FIELD_OF_ANOTHER_KIND(
            Ground.FORM,
            "A verdict belongs to findings on feasibility, a comparison to findings on alternatives to agreement.");

    private final Ground ground;
    private final String explanation;

    AssessmentRefusal(Ground ground, String explanation) {
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
