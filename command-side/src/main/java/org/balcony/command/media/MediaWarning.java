package org.balcony.command.media;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about what the media say. */
public enum MediaWarning implements Warning {
    RISK_REVIEW_DUE(Severity.SERIOUS, "People could be recognised; judge their risk anew.");

    private final Severity severity;
    private final String explanation;

    MediaWarning(Severity severity, String explanation) {
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
