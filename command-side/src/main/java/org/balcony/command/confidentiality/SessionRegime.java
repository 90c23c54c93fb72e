package org.balcony.command.confidentiality;

import java.time.Instant;
import java.util.Optional;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/** Which confidentiality regime holds for what was said and done in a session, or in a case at large. */
public final class SessionRegime {

    private SessionRegime() {}

    /** The regime that holds at that moment for the session; for the case, where no session is meant. */
    public static Optional<Regime> at(Instant moment, @Nullable LocalId session, StreamState state) {
        return state.find(ConfidentialityState.class).flatMap(secrets -> secrets.regimeOf(session, moment));
    }
}
