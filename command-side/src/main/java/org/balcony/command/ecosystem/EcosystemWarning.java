package org.balcony.command.ecosystem;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a command on a conflict. */
public enum EcosystemWarning implements Warning {
    LEGAL_ADVICE_NEEDED(
            Severity.SERIOUS, "Contact with this party is restricted; take legal advice before anybody meets it."),
    PARTY_NOT_IDENTIFIED(Severity.INFO, "An actor named here is not identified as a party to the conflict."),
    RELIES_ON_OLD_CONFIGURATION(
            Severity.ATTENTION,
            "An open or planned session, or a joint product, rests on the parties as they were before."),
    BLIND_SPOT(Severity.ATTENTION, "The map shows no local, traditional or private-sector initiative."),
    NO_RELATIONSHIP_OWNER(Severity.ATTENTION, "Nobody keeps up the relationship with the new holder of the post.");

    private final Severity severity;
    private final String explanation;

    EcosystemWarning(Severity severity, String explanation) {
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
