package org.balcony.command.conduct;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a session. */
public enum ConductWarning implements Warning {
    OUTSIDE_FUNDING(Severity.ATTENTION, "No funding agreed so far covers the time the session is planned for."),
    MANDATE_LAPSED(Severity.ATTENTION, "No mandate is in force at the time the session is planned for."),
    NO_RISK_ASSESSMENT(
            Severity.ATTENTION, "No assessment of the risk to the session or the case is in force; make one first."),
    CONVENING_INSUFFICIENT(
            Severity.ATTENTION, "By the latest assessment our power to convene is insufficient for a party expected."),
    PLANNED_FOR_ANOTHER_TIME(
            Severity.INFO, "The session was on record for another time than the one you named; the record was kept."),
    PRESENCE_RULE_BREACHED(Severity.SERIOUS, "The session was held without those whom the presence rule asks for."),
    COUNTS_DIFFER_FROM_ATTENDANCE(
            Severity.ATTENTION, "The counts of the session differ from the attendance on record for it."),
    COUNTS_CONTRADICT_TOTAL(
            Severity.ATTENTION, "More people were counted in a group of the session than there were in all."),
    PRESENT_WITHOUT_INVITATION(Severity.ATTENTION, "The person was there without an invitation on record."),
    PRESENT_WITHOUT_CONSENT(
            Severity.SERIOUS, "The person was there without live consent to take part; ask for it before going on."),
    SESSIONS_PLANNED_AFTER_MANDATE(Severity.ATTENTION, "Sessions are planned for a time after the mandate ended."),
    PLANNED_SESSIONS_REMAIN(Severity.ATTENTION, "Sessions planned within the iteration have not taken place.");

    private final Severity severity;
    private final String explanation;

    ConductWarning(Severity severity, String explanation) {
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
