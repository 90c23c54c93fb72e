package org.balcony.query.evaluation.ecosystemmap;

/** How a link lies between levels of society. */
public enum Orientation {
    VERTICAL,
    HORIZONTAL,
    NOT_KNOWN
}
