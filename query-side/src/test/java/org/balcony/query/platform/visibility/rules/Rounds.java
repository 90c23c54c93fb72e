package org.balcony.query.platform.visibility.rules;

import java.util.List;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** A session of one strand. */
final class Rounds {

    static final LocalId SESSION = new LocalId("first-round");

    private Rounds() {}

    static SessionScheduled scheduled(String when) {
        return new SessionScheduled(
                SESSION,
                SessionKind.PLENARY,
                When.of(when),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                "women",
                null);
    }

    static SessionHeld held(String when, @Nullable String summary) {
        return new SessionHeld(
                SESSION,
                HeldMode.values()[0],
                null,
                When.of(when),
                null,
                "women",
                List.of(),
                List.of(),
                summary,
                List.of(),
                List.of(ActorOrText.of(Samples.RIVER_FRONT)),
                null);
    }
}
