package org.balcony.query.evaluation.ecosystemmap;

/** What sort of thing on the map a row tells of. */
public enum Element {
    INITIATIVE,
    ACTOR,
    ROLE,
    LINK,
    COUNTERPART_ROTATION
}
