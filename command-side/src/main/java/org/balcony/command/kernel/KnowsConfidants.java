package org.balcony.command.kernel;

import java.time.Instant;
import java.util.Optional;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.UserId;

/** A facet that knows whom a party has taken into its confidence. */
public interface KnowsConfidants {

    /** Whether the user holds something that the party entrusted, or was let into all of it by the party, at that moment. */
    boolean isConfidant(UserId user, ActorId party, Instant at);

    /** Whose a matter is; empty where the facet knows of none. */
    Optional<ActorId> ownerOf(LocalId matter);

    /** Whether the asker recorded or holds the matter, or its owner let the asker into all of it. */
    boolean isToldOf(Asking asking, LocalId matter);
}
