package org.balcony.command.confidentiality;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about what is confidential. */
public enum ConfidentialityWarning implements Warning {
    REGIME_AGED(
            Severity.ATTENTION,
            "A confidentiality regime was agreed more than twelve months ago; ask the sides whether it still holds.");

    private final Severity severity;
    private final String explanation;

    ConfidentialityWarning(Severity severity, String explanation) {
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
