package org.balcony.query.evaluation.followup;

/** What a row is about. */
public enum FollowUpLevel {
    PLAN,
    DUE_DAY
}
