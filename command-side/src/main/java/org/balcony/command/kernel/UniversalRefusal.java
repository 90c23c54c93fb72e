package org.balcony.command.kernel;

/** Rules in the way of any command (domain text, section 2.0, universal rejections). */
public enum UniversalRefusal implements Refusal {
    ROLE_NOT_ALLOWED(Ground.AUTHORITY, "The role you act in may not send this command; ask somebody whose role may."),
    NOT_YET_OCCURRED(
            Ground.FORM, "What has not happened yet cannot be recorded; plans have commands and dates of their own."),
    PERIOD_RUNS_BACKWARDS(Ground.FORM, "The period ends before it begins; check both dates."),
    RATIONALE_MISSING(Ground.FORM, "This command must say why; add a rationale."),
    LABEL_TOO_WIDE(
            Ground.FORM,
            "The label would let more people read this than its kind of entry allows; choose a narrower one."),
    ATTRIBUTION_FORBIDDEN(
            Ground.STATE,
            "The confidentiality regime in force forbids to say who said something; say it without naming anybody."),
    TEXT_NAMES_A_PERSON(
            Ground.FORM,
            "A text names somebody who is in the identity vault, and would lie open there: say it without the name, or"
                    + " choose a narrower label."),
    COMPARTMENT_NOT_HELD(
            Ground.AUTHORITY,
            "You cannot put an entry into a compartment that neither your role nor a grant in force lets you into; what"
                    + " the kind of entry demands needs no holding."),
    BEYOND_STRAND(
            Ground.AUTHORITY,
            "You are let into a strand of this case only: name the strand, or a session or stage iteration of it."),
    NOT_POSSIBLE_NOW(Ground.STATE, "This is not possible now; ask the safety officer of the case."),
    CODE_NOT_AVAILABLE(Ground.STATE, "This code cannot be given; choose a different one.");

    private final Ground ground;
    private final String explanation;

    UniversalRefusal(Ground ground, String explanation) {
        this.ground = ground;
        this.explanation = explanation;
    }

    @Override
    public Source source() {
        return switch (this) {
            case ROLE_NOT_ALLOWED,
                    NOT_YET_OCCURRED,
                    PERIOD_RUNS_BACKWARDS,
                    RATIONALE_MISSING,
                    COMPARTMENT_NOT_HELD,
                    BEYOND_STRAND,
                    NOT_POSSIBLE_NOW,
                    CODE_NOT_AVAILABLE -> Source.SENDER;
            case LABEL_TOO_WIDE, ATTRIBUTION_FORBIDDEN, TEXT_NAMES_A_PERSON -> Source.WORK;
        };
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
