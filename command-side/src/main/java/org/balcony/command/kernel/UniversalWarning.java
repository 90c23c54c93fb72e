package org.balcony.command.kernel;

/** What may be worth a look about any command (domain text, section 2.0, universal warnings). */
public enum UniversalWarning implements Warning {
    LATE_RECORDING(Severity.INFO, "This was recorded long after it happened."),
    IMPRECISE_DATE(Severity.INFO, "The date is not known to the day."),
    OUTSIDE_ITERATION_WINDOW(
            Severity.ATTENTION,
            "This happened outside the stage iteration it is tied to, or the iteration is unknown."),
    NAME_IN_TEXT_SUSPECTED(
            Severity.ATTENTION,
            "A text seems to name somebody who is in the identity vault; it was sealed under that person's key."),
    AFTER_CASE_CLOSED(Severity.INFO, "The case was already closed when this was recorded."),
    UNEXPECTED_TRANSITION(
            Severity.ATTENTION, "What is on record so far did not lead to expect this; it was recorded all the same.");

    private final Severity severity;
    private final String explanation;

    UniversalWarning(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    @Override
    public Source source() {
        return switch (this) {
            case LATE_RECORDING, IMPRECISE_DATE -> Source.SENDER;
            case OUTSIDE_ITERATION_WINDOW, AFTER_CASE_CLOSED -> Source.CASE;
            case NAME_IN_TEXT_SUSPECTED, UNEXPECTED_TRANSITION -> Source.WORK;
        };
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
