package org.balcony.query.evaluation.turnover;

/** What sort of turnover a row tells of. */
public enum Turning {
    LEAD_CHANGE,
    VACANCY,
    HANDOVER,
    COUNTERPART_ROTATION,
    RELATIONSHIP_ORPHANED
}
