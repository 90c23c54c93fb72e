package org.balcony.command.conduct;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a session or a message. */
public enum ConductRefusal implements Refusal {
    SESSION_ID_IN_USE(
            Ground.STATE, "Another session of this case has this id; choose a different one or leave it out."),
    QUORUM_UNFIT(
            Ground.FORM, "A quorum is given with the rule quorum, and only with it, and is of two parties or more."),
    UNKNOWN_REGIME(
            Ground.STATE,
            "No confidentiality regime of this case has this id; record what the sides agreed, or name none."),
    UNKNOWN_DECISION(Ground.STATE, "No procedural decision of this case has this id; take it first, or name none."),
    UNKNOWN_SESSION(Ground.STATE, "No session of this case has this id; look it up in the history."),
    SESSION_NOT_SCHEDULED(
            Ground.STATE, "The session is not waiting to be held: it was opened, held or cancelled, or never planned."),
    PRESENCE_RULE_UNMET(
            Ground.STATE,
            "The rule on who must be there is not met; wait, reschedule, or waive the rule for this session by a"
                    + " procedural decision that says why."),
    NO_REGIME(
            Ground.STATE,
            "No confidentiality regime is in force for the session; record what the sides agreed before it opens."),
    CONSENT_NOT_LIVE(
            Ground.STATE,
            "These persons have no live consent to take part; ask them, or open the session without them by naming in"
                    + " admitted those who come."),
    NEVER_OPENED(
            Ground.FORM,
            "A session written down from the room was opened before; open it first, or record it as retrospective."),
    UNKNOWN_PARTICIPATION(
            Ground.STATE, "No participation of this case has this id; nominate the person first or correct the id."),
    MATTER_NOT_AUTHORISED(
            Ground.STATE,
            "The message carries a confidential matter that its owner has not allowed this recipient to be told in"
                    + " full; ask the owner, or report a breach that has happened as a safety incident."),
    SESSION_STILL_OPEN(Ground.STATE, "A session of the case is open; record it as held before the case is closed.");

    private final Ground ground;
    private final String explanation;

    ConductRefusal(Ground ground, String explanation) {
        this.ground = ground;
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
