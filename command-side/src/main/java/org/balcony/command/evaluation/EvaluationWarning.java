package org.balcony.command.evaluation;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about an evaluation or an observation. */
public enum EvaluationWarning implements Warning {
    NO_EVALUATION(Severity.ATTENTION, "The case was closed and no evaluation of it is planned."),
    OBSERVATION_CONSENT_UNKNOWN(
            Severity.ATTENTION,
            "The imported history does not tell whether the person consented to being observed; find out."),
    GOAL_UNKNOWN(Severity.ATTENTION, "The claim speaks to a goal that was never set in this case."),
    FINDING_WITHOUT_EVIDENCE(Severity.ATTENTION, "A finding of the report does not say which entries it rests on.");

    private final Severity severity;
    private final String explanation;

    EvaluationWarning(Severity severity, String explanation) {
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
