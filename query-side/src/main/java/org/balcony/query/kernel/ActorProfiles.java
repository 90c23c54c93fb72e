package org.balcony.query.kernel;

import java.util.Optional;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorId;

/** What is known of actors by the moment of the reading. */
@FunctionalInterface
public interface ActorProfiles {

    /** Knows of none. */
    ActorProfiles NONE = actor -> Optional.empty();

    /** The latest standing profile of the actor ({@code ActorProfiled}); empty where none can be seen. */
    Optional<Standing> of(ActorId actor);
}
