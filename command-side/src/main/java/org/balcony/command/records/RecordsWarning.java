package org.balcony.command.records;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about an entry about an entry. */
public enum RecordsWarning implements Warning {
    ABOUT_RETRACTED_RECORD(Severity.INFO, "This is about an entry that was retracted."),
    OLD_VALUE_DIFFERS(Severity.ATTENTION, "What stood there was not what you believed; the actual value was kept.");

    private final Severity severity;
    private final String explanation;

    RecordsWarning(Severity severity, String explanation) {
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
