package org.balcony.command.followup;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of following up. */
public enum FollowupRefusal implements Refusal {
    PLAN_ID_IN_USE(Ground.STATE, "Another follow-up plan of this case has this id; choose a different one."),
    COHORT_EMPTY(Ground.FORM, "A follow-up plan is for somebody; name the participations."),
    CADENCE_TOO_SHORT(Ground.FORM, "At least one day lies between two contacts."),
    COHORT_NOT_IN_CASE(Ground.STATE, "Some of the cohort are no participations of this case; nominate them first."),
    CONTACT_WITHOUT_CONSENT(
            Ground.STATE,
            "The person had not consented to be contacted later, or no longer did; a contact made all the same belongs into"
                    + " a safety incident.");

    private final Ground ground;
    private final String explanation;

    FollowupRefusal(Ground ground, String explanation) {
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
