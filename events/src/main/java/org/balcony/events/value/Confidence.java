package org.balcony.events.value;

/** How sure the recorder is. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
