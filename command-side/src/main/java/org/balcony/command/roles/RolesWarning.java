package org.balcony.command.roles;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about roles in a case. */
public enum RolesWarning implements Warning {
    TWO_LEADS(Severity.ATTENTION, "Somebody else leads the mediation at the same time."),
    LOBBYIST_MEDIATES(Severity.SERIOUS, "The same person lobbies for a side and mediates."),
    ADVOCATE_MEDIATES(Severity.SERIOUS, "Under a mandate in force we are an advocate, and now somebody mediates."),
    LEAD_VACANT(Severity.ATTENTION, "Nobody leads the mediation any more."),
    HANDOVER_WITHOUT_OVERLAP(Severity.ATTENTION, "Both were not there on a single day; trust had to start anew."),
    RELATIONSHIPS_LOST(Severity.ATTENTION, "Relationships were lost at the handover.");

    private final Severity severity;
    private final String explanation;

    RolesWarning(Severity severity, String explanation) {
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
