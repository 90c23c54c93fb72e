package org.balcony.command.power;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a command about power. */
public enum PowerWarning implements Warning {
    NO_ANTICIPATED_EFFECT(
            Severity.ATTENTION, "Nobody said how any party was expected to take this; later readers will miss it."),
    NO_ASSESSMENT_BEHIND_MEASURE(
            Severity.ATTENTION, "No assessment or finding that stands is named as the ground of this measure."),
    IMPARTIALITY_RISK(
            Severity.ATTENTION,
            "Only its beneficiary knows of this measure; the other parties may take it for partiality."),
    BENEFICIARY_RESTRICTED(
            Severity.SERIOUS,
            "Contact with the beneficiary is restricted and helping it may be a crime; take legal advice first."),
    DELIVERED_DIFFERS_FROM_PLANNED(
            Severity.ATTENTION, "What was delivered differs from what was planned by more than half."),
    REVIEWERS_DISAGREE(
            Severity.INFO, "Another class of reviewers judges the effect differently; both judgements stand."),
    HARD_LEVERAGE_IN_UNOFFICIAL_CASE(
            Severity.ATTENTION, "Threat or punishment was used around a case in which we have no official standing.");

    private final Severity severity;
    private final String explanation;

    PowerWarning(Severity severity, String explanation) {
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
