package org.balcony.query.stateasof;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of things that have a state, in the order in which they are shown. */
enum Machine {
    CASE,
    MANDATE,
    TRACK,
    STAGE_ITERATION,
    GOAL("change-goal"),
    STRATEGY,
    DESIGN,
    SELECTION_CRITERIA,
    GROUND_RULE,
    INCLUSION_TARGET,
    PARTICIPATION,
    SESSION,
    PROCEDURAL_DECISION("decision"),
    BALANCING_MEASURE("measure"),
    OBSTACLE,
    JOINT_PRODUCT("product"),
    JOINT_ACTION,
    CONSULTATION,
    COORDINATION_ARRANGEMENT("arrangement"),
    ROLE,
    VACANCY,
    FUNDING_ARRANGEMENT("funding"),
    CONFIDENTIALITY_REGIME("regime"),
    CONFIDENTIAL_MATTER("matter"),
    RISK,
    SAFETY_INCIDENT("incident"),
    TRANSFER,
    REFERRAL,
    FOLLOW_UP_PLAN,
    FOLLOW_UP,
    EVALUATION,
    OUTCOME,
    ACCESS_GRANT("grant"),
    INITIATIVE,
    PARTY,
    ERASURE;

    private final @Nullable String noun;

    Machine() {
        this.noun = null;
    }

    Machine(String noun) {
        this.noun = noun;
    }

    /** The words of all, with commas. */
    static String words() {
        return Arrays.stream(values()).map(Machine::word).collect(Collectors.joining(", "));
    }

    /** The word under which it is shown, in kebab case. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the figure that counts the things of a sort, given its word. */
    static String figure(String word) {
        String[] parts = word.split("-");
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return name.toString();
    }

    /** The names of all these figures, with commas. */
    static String figures() {
        return Arrays.stream(values()).map(machine -> figure(machine.word())).collect(Collectors.joining(", "));
    }

    /** The word before the id of one of them, the same in every view. */
    String noun() {
        return noun == null ? word() : noun;
    }
}
