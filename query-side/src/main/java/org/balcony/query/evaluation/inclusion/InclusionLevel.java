package org.balcony.query.evaluation.inclusion;

/** Over what people are counted together. */
public enum InclusionLevel {
    SESSION,
    ITERATION,
    CASE
}
