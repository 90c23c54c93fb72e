package org.balcony.command.reclassification;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of putting an entry under another label. */
public enum ReclassificationRefusal implements Refusal {
    RECLASSIFIES_NOTHING(Ground.FORM, "A reclassification names at least one entry."),
    LABEL_IS_ANOTHER(
            Ground.STATE,
            "The entries do not all have the label you expect; look at them again, and reclassify those alike together."),
    OWNER_HAS_NOT_AUTHORISED(
            Ground.STATE,
            "The party that entrusted this has not authorised opening it in full; only the owner opens its compartment."),
    REGIME_IN_FORCE(
            Ground.STATE,
            "The confidentiality regime that holds for this has not reached its sunset; wait, or let the sides agree another.");

    private final Ground ground;
    private final String explanation;

    ReclassificationRefusal(Ground ground, String explanation) {
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
