package org.balcony.events.value;

/** What a record rests on. */
public enum Basis {
    DIRECT_OBSERVATION,
    PARTY_STATEMENT,
    THIRD_PARTY_STATEMENT,
    DOCUMENT,
    MEDIA,
    INFERENCE
}
