package org.balcony.query.platform.visibility.rules;

/** What a cell of the table of sight says of a shelf to a role, beyond label and scope. */
public enum Rule {
    /** As far as label and scope allow. */
    YES,
    /** Not at all. */
    NO,
    /** The act, never the content. */
    ACT,
    /** To recorder and holders, in the owner's cell, and as far as the owner allowed it to be told. */
    ENTRUSTED,
    /** What was said, only as far as the regimes over the session allow. */
    PER_REGIME,
    /** Whole but for what was said. */
    WITHOUT_SUMMARY,
    /** About single people only with their consent in force that evaluators may look. */
    CONSENTED,
    /** What the reader recorded. */
    OWN,
    /** Sessions of a granted strand, and those where people were whom the reader nominated. */
    OWN_SESSIONS,
    /** What is about people whom the reader nominated, and nobody else. */
    NOMINATED,
    /** What names the reader's actor. */
    NAMED,
    /** Like {@link #YES}, unless the reader's actor is a party. */
    NO_PARTY,
    /** What was released to the reader. */
    RELEASED,
    /** What the reader was told of. */
    SHARED,
    /** Seen by whoever sees whole what it is about. */
    ABOUT,
    /** The same; what is about no entry is for the organisation alone. */
    ABOUT_ENTRIES
}
