package org.balcony.query.evaluation.coordinationcoverage;

/** What word with an overlapping initiative is on record. */
public enum Word {
    CONSULTED,
    WAIVED,
    DECLINED,
    UNANSWERED,
    SOUGHT,
    NONE
}
