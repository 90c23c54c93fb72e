package org.balcony.command.confidentiality;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of a regime, a confidential matter or a disclosure. */
public enum ConfidentialityRefusal implements Refusal {
    REGIME_ID_IN_USE(Ground.STATE, "Another regime of this case has this id; choose a different one or leave it out."),
    SIDE_HAS_NOT_AGREED(
            Ground.STATE, "A regime holds once every side in its scope has agreed; name all of them in agreedBy."),
    SUNSET_UNCLEAR(
            Ground.FORM,
            "A sunset on a date names the date, one with an event names the event, and one that never comes names neither."),
    MATTER_ID_IN_USE(Ground.STATE, "Another matter of this case has this id; choose a different one or leave it out."),
    UNKNOWN_MATTER(Ground.STATE, "No confidential matter of this case has this id; record what was entrusted first."),
    NOT_THE_OWNER(
            Ground.STATE,
            "Only the party that entrusted the matter may allow it to be told: name it, or a participation that"
                    + " represents it, or act on its behalf."),
    NOBODY_TO_TELL(Ground.FORM, "An authorisation names at least one recipient."),
    SHARING_ID_IN_USE(Ground.STATE, "Something else was shared under this id; choose a different one or leave it out."),
    DISCLOSURE_NOT_AUTHORISED(
            Ground.STATE,
            "The owner of the matter has not allowed this recipient to be told this much; ask the owner first."),
    BEYOND_ENTITLEMENT(
            Ground.STATE,
            "Who pays for the work is told no more than the funding arrangement entitles to; lower the content level."),
    UNKNOWN_COVERED_RECORD(Ground.STATE, "This case has no entry with that id; look it up in its history."),
    BEYOND_CLEARANCE(
            Ground.STATE,
            "The label of an entry covered is narrower than what the recipient may read; leave it out, or grant access"
                    + " first.");

    private final Ground ground;
    private final String explanation;

    ConfidentialityRefusal(Ground ground, String explanation) {
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
