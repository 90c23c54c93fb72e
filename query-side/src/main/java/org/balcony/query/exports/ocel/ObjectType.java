package org.balcony.query.exports.ocel;

import java.util.Locale;

/** The types of objects, by the noun that stands before the id of one of them in every view. */
enum ObjectType {
    CASE,
    CONFLICT,
    ACTOR,
    PERSON,
    /** An actor whom the source names without reference. */
    NAMED_ACTOR,
    PARTY,
    INITIATIVE,
    MANDATE,
    STAGE_ITERATION,
    CHANGE_GOAL,
    GROUND_RULE,
    INCLUSION_TARGET,
    PARTICIPATION,
    SESSION,
    DECISION,
    MEASURE,
    OBSTACLE,
    PRODUCT,
    JOINT_ACTION,
    CONSULTATION,
    ARRANGEMENT,
    ROLE,
    FUNDING,
    REGIME,
    MATTER,
    SHARING,
    RISK,
    INCIDENT,
    MEDIA_STATEMENT,
    TRANSFER,
    AGREEMENT,
    REFERRAL,
    FOLLOW_UP_PLAN,
    EVALUATION,
    OUTCOME,
    GRANT;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
