package org.balcony.query.exports;

/** A value under a name. */
public record Attribute(String name, ValueKind kind, String value) {

    /** A name under which values of a kind are found. */
    public record Declared(String name, ValueKind kind) {}
}
