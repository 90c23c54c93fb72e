package org.balcony.query.flags;

/** How much a flag matters, the gravest first. */
public enum Severity {
    SERIOUS,
    ATTENTION,
    INFO
}
