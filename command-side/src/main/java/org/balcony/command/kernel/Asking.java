package org.balcony.command.kernel;

import java.time.Instant;
import java.util.Set;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;

/**
 * Who asks: a user in one role, at one moment.
 *
 * @param actors the actors the account speaks for
 */
public record Asking(UserId user, Set<ActorId> actors, Role role, Instant now) {

    public Asking {
        actors = Set.copyOf(actors);
    }

    /** Whether that names the user, or an actor the account speaks for; a user's name is never read as an actor's id. */
    public boolean isNamedBy(ActorOrText who) {
        return who.actor().map(actors::contains).orElseGet(() -> who.value().equals(user.value()));
    }
}
