package org.balcony.query.kernel;

import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;

/** What to call an actor, as profiled by the moment of the reading. */
@FunctionalInterface
public interface ActorNames {

    /** Calls every actor by its reference. */
    ActorNames REFERENCES = actor -> "actor/" + actor;

    /** The name of the actor, or its reference where no profile can be seen. */
    String of(ActorId actor);

    /** The name of a referenced actor, or the text as the source wrote it. */
    default String of(ActorOrText actor) {
        return actor.actor().map(this::of).orElse(actor.value());
    }
}
