package org.balcony.command.confidentiality;

import java.time.Instant;
import java.util.Optional;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
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

    /** How narrow the label of what is written down of a session must be; empty where the regime does not say. */
    public Optional<Label> leastForCourse() {
        return kind == RegimeKind.STRICT ? Optional.of(Label.of(Level.TEAM)) : Optional.empty();
    }

    /** How narrow the label of who attended must be; empty where the regime does not say. */
    public Optional<Label> leastForAttendance() {
        return forbidsAttribution() ? Optional.of(Label.of(Level.RESTRICTED)) : Optional.empty();
    }

    /** Whether its end may still lie ahead. */
    boolean lasts(Instant at) {
        return sunset == null || !(sunset.latest() instanceof Instant end) || !end.isBefore(at);
    }
}
