package org.balcony.command.casefile;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a command on a case as a whole. */
public enum CasefileWarning implements Warning {
    ANOTHER_LIVE_CASE(
            Severity.INFO, "We have another live case on the same conflict; this is legitimate, but should be known."),
    NO_FEASIBILITY_FINDING(Severity.ATTENTION, "No finding on record says whether the work can be done."),
    NO_CONDUCT_ITERATION(Severity.INFO, "The case was closed without a single conduct iteration.");

    private final Severity severity;
    private final String explanation;

    CasefileWarning(Severity severity, String explanation) {
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
