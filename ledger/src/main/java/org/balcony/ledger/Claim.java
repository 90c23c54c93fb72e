package org.balcony.ledger;

/** A key that belongs to one stream for ever, such as a case code; unique within its scope. */
public record Claim(String scope, String key) {}
