package org.balcony.command.followup;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about following up. */
public enum FollowupWarning implements Warning {
    NO_FOLLOW_UP_PLAN(
            Severity.ATTENTION, "The case was closed without a plan to keep in touch with those who took part."),
    FOLLOW_UP_NOT_FUNDED(Severity.ATTENTION, "No money for follow-up covers the whole time of the plan."),
    CONTACT_CONSENT_UNKNOWN(
            Severity.ATTENTION,
            "The imported history does not tell whether the person consented to be contacted; find out before the next"
                    + " contact.");

    private final Severity severity;
    private final String explanation;

    FollowupWarning(Severity severity, String explanation) {
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
