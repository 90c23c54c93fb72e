package org.balcony.command.assessment;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a finding or contact. */
public enum AssessmentWarning implements Warning {
    CONTRADICTS_FINDING(Severity.ATTENTION, "This says something else than a standing finding on the same subject."),
    CONTACT_RESTRICTED(Severity.SERIOUS, "Contact with this party is restricted; see that legal advice was taken."),
    NO_SENSITIVITY_REVIEW(Severity.ATTENTION, "Nobody has asked on record what harm the work could do.");

    private final Severity severity;
    private final String explanation;

    AssessmentWarning(Severity severity, String explanation) {
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
