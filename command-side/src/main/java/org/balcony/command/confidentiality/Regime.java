package org.balcony.command.confidentiality;

import java.time.Instant;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * A rule about what may leave the room.
 *
 * @param agreed when it was agreed
 * @param sunset when it ends; absent where it has no date of ending
 */
public record Regime(
        LocalId id,
        RegimeKind kind,
        Scope scope,
        When agreed,
        @Nullable When sunset) {

    /** Whether nobody may be said to have said something. What is stricter than non-attribution includes it. */
    public boolean forbidsAttribution() {
        return switch (kind) {
            case STRICT, NON_ATTRIBUTION -> true;
            case AGREED_SUMMARY_ONLY, ON_RECORD -> false;
        };
    }

    /** Whether its end may still lie ahead. */
    boolean lasts(Instant at) {
        return sunset == null || !(sunset.latest() instanceof Instant end) || !end.isBefore(at);
    }
}
