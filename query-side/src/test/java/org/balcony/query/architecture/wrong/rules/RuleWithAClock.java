package org.balcony.query.architecture.wrong.rules;

import java.time.Instant;

/** Decides by the clock of the machine. */
final class RuleWithAClock {

    boolean isOver(Instant end) {
        return Instant.now().isAfter(end);
    }
}
