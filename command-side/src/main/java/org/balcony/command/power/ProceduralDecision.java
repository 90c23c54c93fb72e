package org.balcony.command.power;

import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/**
 * One use of procedural power.
 *
 * @param sessionId the session it is about; absent where about none
 */
public record ProceduralDecision(
        DecisionKind kind, @Nullable LocalId sessionId, Status status) {

    /** Whether a decision still holds. */
    public enum Status {
        IN_FORCE,
        REVERSED,
        REPLACED
    }

    /** Whether it still holds. */
    public boolean inForce() {
        return status == Status.IN_FORCE;
    }

    ProceduralDecision in(Status next) {
        return new ProceduralDecision(kind, sessionId, next);
    }
}
