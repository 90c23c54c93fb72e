package org.balcony.command.assessment;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a finding, a judgement or a contact. */
public enum AssessmentWarning implements Warning {
    CONTRADICTS_FINDING(Severity.ATTENTION, "This says something else than a standing finding on the same subject."),
    CONTACT_RESTRICTED(Severity.SERIOUS, "Contact with this party is restricted; see that legal advice was taken."),
    NO_SENSITIVITY_REVIEW(Severity.ATTENTION, "Nobody has asked on record what harm the work could do."),
    RIPE_WITHOUT_PRINCIPAL_PARTY(
            Severity.ATTENTION,
            "The conflict is called ripe although a principal party sees no stalemate or no way out."),
    ACCESS_WITHOUT_INFLUENCE(Severity.ATTENTION, "These are easily reached, but contact hardly changes what they do."),
    SUFFICIENT_WITHOUT_INFLUENCE(
            Severity.ATTENTION,
            "Convening power is called sufficient although there is hardly any influence on a principal party."),
    IMBALANCE_UNADDRESSED(
            Severity.ATTENTION,
            "Power is clearly out of balance, and nothing was proposed within 90 days that strengthens the weaker party."),
    HARM_UNMITIGATED(
            Severity.SERIOUS, "The work is to go ahead although grave and likely harm is foreseen and not mitigated.");

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
