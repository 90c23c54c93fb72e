package org.balcony.command.media;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a statement to the media. */
public enum MediaRefusal implements Refusal {
    MEDIA_STATEMENT_ID_IN_USE(
            Ground.STATE, "Another statement of this case has this id; choose a different one or leave it out."),
    MEDIA_SESSION_UNKNOWN(Ground.STATE, "No session of this case has the id that the statement is said to be about."),
    MEDIA_POSTURE_FORBIDS(
            Ground.STATE,
            "The design in force says nothing to the media; a procedural decision about the media can waive it."),
    MEDIA_REGIME_FORBIDS(
            Ground.STATE,
            "The confidentiality regime in force lets nothing, or only an agreed summary, leave the room; a procedural decision about the media can waive it.");

    private final Ground ground;
    private final String explanation;

    MediaRefusal(Ground ground, String explanation) {
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
