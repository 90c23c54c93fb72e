package org.balcony.command.kernel;

import java.util.Map;

/** A warning raised by one command, with the facts that led to it. */
public record Flag(Warning warning, Map<String, Object> facts) {

    public Flag {
        facts = Map.copyOf(facts);
    }

    /** A flag without further facts. */
    public static Flag of(Warning warning) {
        return new Flag(warning, Map.of());
    }
}
