package org.balcony.command.funding;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about money. */
public enum FundingWarning implements Warning {
    PAYER_IS_PARTY(Severity.ATTENTION, "The funder is a party to the conflict."),
    PAYER_IS_PARTY_BY_THE_CONFLICT(
            Severity.ATTENTION,
            "The conflict knows the funder as a party although the command said otherwise; it was recorded as a party."),
    PAYER_NOT_PRINCIPAL(
            Severity.SERIOUS, "A party pays for work that it did not ask for: it is not a principal of the mandate."),
    SOLE_FUNDER(Severity.INFO, "Nobody else pays for the work."),
    COVER_INCOMPLETE(Severity.ATTENTION, "The money does not cover coordination or follow-up."),
    SHORT_FUNDING(Severity.INFO, "The money lasts for less than 24 months; peace processes take longer.");

    private final Severity severity;
    private final String explanation;

    FundingWarning(Severity severity, String explanation) {
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
