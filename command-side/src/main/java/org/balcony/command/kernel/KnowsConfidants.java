package org.balcony.command.kernel;

import java.time.Instant;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.UserId;

/** A facet that knows whom a party has taken into its confidence. */
public interface KnowsConfidants {

    /** Whether the user holds something that the party entrusted, or was let into all of it by the party, at that moment. */
    boolean isConfidant(UserId user, ActorId party, Instant at);
}
