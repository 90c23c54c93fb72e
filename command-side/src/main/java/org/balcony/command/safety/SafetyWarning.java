package org.balcony.command.safety;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about the safety of people. */
public enum SafetyWarning implements Warning {
    RISK_REVIEW_DUE(Severity.SERIOUS, "People could be recognised; judge their risk anew.");

    private final Severity severity;
    private final String explanation;

    SafetyWarning(Severity severity, String explanation) {
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
