package org.balcony.query.evaluation.sectorreach;

/** What reaches a sector. */
enum Means {
    CONTACTS,
    INFLUENCE_OBSERVED,
    FOLLOWED_THROUGH,
    SESSIONS,
    STATEMENTS_OR_ACTS,
    ASSESSED
}
