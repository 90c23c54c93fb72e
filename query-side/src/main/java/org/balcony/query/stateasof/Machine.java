package org.balcony.query.stateasof;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of things that have a state, in the order in which they are shown. */
enum Machine {
    CASE,
    MANDATE,
    TRACK,
    STAGE_ITERATION,
    GOAL,
    STRATEGY,
    DESIGN,
    SELECTION_CRITERIA,
    GROUND_RULE,
    INCLUSION_TARGET,
    PARTICIPATION,
    SESSION,
    PROCEDURAL_DECISION,
    BALANCING_MEASURE,
    OBSTACLE,
    JOINT_PRODUCT,
    JOINT_ACTION,
    CONSULTATION,
    COORDINATION_ARRANGEMENT,
    ROLE,
    VACANCY,
    FUNDING_ARRANGEMENT,
    CONFIDENTIALITY_REGIME,
    CONFIDENTIAL_MATTER,
    RISK,
    SAFETY_INCIDENT,
    TRANSFER,
    REFERRAL,
    FOLLOW_UP_PLAN,
    FOLLOW_UP,
    EVALUATION,
    OUTCOME,
    ACCESS_GRANT,
    INITIATIVE,
    PARTY;

    /** The words of all, with commas. */
    static String words() {
        return Arrays.stream(values()).map(Machine::word).collect(Collectors.joining(", "));
    }

    /** The word under which it is shown, in kebab case. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
