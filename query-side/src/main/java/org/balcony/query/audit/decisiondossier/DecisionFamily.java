package org.balcony.query.audit.decisiondossier;

/** What sort of decision it is. */
public enum DecisionFamily {
    PROCEDURAL,
    DESIGN,
    GOAL_REVISION,
    STRATEGY,
    EXCLUSION,
    DISCLOSURE,
    RELEASE,
    RECLASSIFICATION,
    CASE
}
