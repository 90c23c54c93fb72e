package org.balcony.command.safety;

import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.Source;

/** What can be in the way of an entry on safety, or of closing a case in danger. */
public enum SafetyRefusal implements Refusal {
    RISK_ID_IN_USE(
            Ground.STATE, "Another risk assessment of this case has this id; choose a different one or leave it out."),
    RISK_SUBJECT_UNFIT(
            Ground.FORM,
            "Name what is at risk, and nothing else: the participation, the session or the partner that the subject says; for the case, none."),
    MEASURE_FOR_NOTHING(Ground.FORM, "Say for which incident, risk or participation the protective measure was taken."),
    CLOSES_NO_INCIDENT(Ground.FORM, "Name the incident that the protective measure closes."),
    GRAVE_INCIDENT_OPEN(
            Ground.STATE,
            "A case is not closed while a safety incident of severity 4 or 5 is open; close it with a protective measure first.");

    private final Ground ground;
    private final String explanation;

    SafetyRefusal(Ground ground, String explanation) {
        this.ground = ground;
        this.explanation = explanation;
    }

    @Override
    public Source source() {
        return ground == Ground.STATE ? Source.SAFETY : Source.SENDER;
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
