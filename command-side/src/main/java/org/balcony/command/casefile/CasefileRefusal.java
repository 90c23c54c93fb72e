package org.balcony.command.casefile;

import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.Source;

/** What can be in the way of a command about a case as a whole. */
public enum CasefileRefusal implements Refusal {
    CASE_CODE_IN_USE(Ground.STATE, "Another case has this code; choose a different one."),
    CASE_ALREADY_REGISTERED(
            Ground.STATE, "This case is already registered; send what you want to add as a command of its own."),
    CASE_NOT_PROPOSED(Ground.STATE, "Only a proposed case can be accepted or declined."),
    CASE_NOT_ACTIVE(Ground.STATE, "Only an active case can be suspended."),
    NOTHING_TO_RESUME(
            Ground.STATE, "A case is resumed from the status it has, which must be suspended, closed or declined."),
    CASE_NOT_UNDER_WAY(Ground.STATE, "Only an active or suspended case can be closed."),
    CASE_STATUS_FORBIDS(
            Ground.STATE,
            "The status of the case does not allow this to be decided now; it can still be recorded what happened.");

    private final Ground ground;
    private final String explanation;

    CasefileRefusal(Ground ground, String explanation) {
        this.ground = ground;
        this.explanation = explanation;
    }

    @Override
    public Source source() {
        return Source.CASE;
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
