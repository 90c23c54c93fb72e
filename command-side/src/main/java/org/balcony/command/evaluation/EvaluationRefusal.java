package org.balcony.command.evaluation;

import org.balcony.command.kernel.Refusal;

/** What can be in the way of an evaluation, an observation, a claim, a review or a lesson. */
public enum EvaluationRefusal implements Refusal {
    EVALUATION_ID_IN_USE(
            Ground.STATE, "Another evaluation of this case has this id; choose a different one or leave it out."),
    EVALUATOR_MEDIATES(
            Ground.STATE, "An evaluator from outside mediates in this case at that time; name somebody who does not."),
    RATING_OUT_OF_RANGE(Ground.FORM, "A rating is a whole number from 1 to 5; say anything else in words."),
    SUBJECT_NOT_NAMED(Ground.FORM, "The observation does not say which one was observed; name it."),
    OBSERVED_WITHOUT_CONSENT(
            Ground.STATE,
            "The person has not consented to this; observe the side or the group instead, or ask the person first."),
    OUTCOME_ID_IN_USE(
            Ground.STATE, "Another outcome of this case has this id; choose a different one or leave it out."),
    NO_CONTRIBUTION(Ground.FORM, "A claim says what our share in the change was."),
    REVIEWER_MADE_THE_CLAIM(Ground.AUTHORITY, "Whoever made a claim does not review it; ask somebody else."),
    LESSON_TELLS_CONFIDENTIAL_MATTER(
            Ground.STATE, "The lesson tells of a confidential matter; write it so that nobody can know of it.");

    private final Ground ground;
    private final String explanation;

    EvaluationRefusal(Ground ground, String explanation) {
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
