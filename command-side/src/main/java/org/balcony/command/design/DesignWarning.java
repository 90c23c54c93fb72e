package org.balcony.command.design;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a design or a target. */
public enum DesignWarning implements Warning {
    NO_FOLLOW_UP_PROVISION(
            Severity.ATTENTION, "The design says nothing about afterwards, when changed people go home."),
    NO_MEDIA_POSTURE(Severity.ATTENTION, "The design does not say how to deal with the media."),
    HOST_IS_PARTISAN(
            Severity.ATTENTION,
            "The host is a party to the conflict or backs one; others may not see a neutral place."),
    TARGET_NOT_ACCEPTED_BY_NOMINATORS(
            Severity.ATTENTION, "Others than us nominate candidates and have not made this target their own.");

    private final Severity severity;
    private final String explanation;

    DesignWarning(Severity severity, String explanation) {
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
