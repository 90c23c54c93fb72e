package org.balcony.command.transfer;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a transfer or an agreement. */
public enum TransferWarning implements Warning {
    DATE_CONFLICT(
            Severity.ATTENTION,
            "Another entry gives a date for the same agreement and status that cannot be the same."),
    AGREEMENT_UNKNOWN(Severity.INFO, "No agreement of this id is on record in this case yet.");

    private final Severity severity;
    private final String explanation;

    TransferWarning(Severity severity, String explanation) {
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
