package org.balcony.query.evaluation.criteria;

/** What sort of record speaks to a criterion. */
public enum SpokenKind {
    /** A finding of an evaluation. */
    EVALUATION_FINDING,
    /** A finding of the assessment. */
    ASSESSMENT_FINDING,
    /** A finding that came after an agreement. */
    POST_AGREEMENT_FINDING,
    /** A goal by whose indicators a change would be noticed. */
    GOAL_INDICATORS,
    /** A goal that was revised. */
    GOAL_REVISION,
    /** A goal with its place among individual and socio-political change. */
    GOAL_IN_MATRIX,
    /** A goal revised because of a finding, or a finding that names a goal. */
    FINDING_LINKED_TO_GOAL,
    /** A legal bar to contact, to the case or to a consultation. */
    LEGAL_FLAG,
    /** An agreement. */
    AGREEMENT,
    /** A decision that speaks well for the work. */
    GOOD_DECISION
}
