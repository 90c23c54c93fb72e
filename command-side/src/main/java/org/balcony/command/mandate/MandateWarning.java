package org.balcony.command.mandate;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a mandate or track. */
public enum MandateWarning implements Warning {
    ADVOCATE_AND_MEDIATOR(Severity.SERIOUS, "We are asked to be advocate and mediator between the same parties."),
    TRACK_NOT_AS_DERIVED(Severity.INFO, "Under the scheme named, the profile leads to another label.");

    private final Severity severity;
    private final String explanation;

    MandateWarning(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
