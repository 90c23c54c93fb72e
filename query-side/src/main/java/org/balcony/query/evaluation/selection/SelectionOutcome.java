package org.balcony.query.evaluation.selection;

/** What became of a candidate. */
public enum SelectionOutcome {
    NOMINATED,
    SCREENED,
    DEFERRED,
    UNSUITABLE,
    NOT_SELECTED,
    INVITED,
    ACCEPTED,
    DECLINED,
    ACTIVE,
    LEFT
}
