package org.balcony.command.participants;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about participants. */
public enum ParticipantsWarning implements Warning {
    SCREENED_ONLY_BY_NOMINATOR(
            Severity.ATTENTION, "Nobody but the one who nominated this person has screened the person."),
    NOT_SCREENED(Severity.ATTENTION, "This person was not screened."),
    CONSENTS_STALE(
            Severity.ATTENTION,
            "Some who take part consented more than twelve months ago; ask them again before going on.");

    private final Severity severity;
    private final String explanation;

    ParticipantsWarning(Severity severity, String explanation) {
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
