package org.balcony.command.safety;

import java.util.List;
import org.balcony.events.value.LocalId;

/**
 * Harm or threat that was reported.
 *
 * @param severity from 1 to 5; 0 where only what was done about it is known so far
 * @param affected the participations touched
 */
record Incident(int severity, List<LocalId> affected, Standing standing) {

    /** How an incident stands. */
    enum Standing {
        OPEN,
        MITIGATED,
        CLOSED
    }

    static final Incident UNREPORTED = new Incident(0, List.of(), Standing.OPEN);

    boolean isReported() {
        return severity > 0;
    }

    boolean isOpen() {
        return standing != Standing.CLOSED;
    }

    /** What was said to be over before it was reported stays over: facts arrive out of order. */
    Incident reported(int points, List<LocalId> people) {
        return new Incident(points, people, standing);
    }

    Incident answered(boolean closes) {
        Standing next = closes || standing == Standing.CLOSED ? Standing.CLOSED : Standing.MITIGATED;
        return new Incident(severity, affected, next);
    }
}
