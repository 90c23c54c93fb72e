package org.balcony.query.evaluation.ecosystemmap;

/** Which way a link goes. */
public enum Direction {
    UP,
    DOWN,
    ACROSS,
    BOTH_WAYS,
    NOT_KNOWN
}
