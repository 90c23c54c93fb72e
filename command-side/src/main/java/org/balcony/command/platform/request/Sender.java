package org.balcony.command.platform.request;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param roles the roles the identity provider vouches for
 * @param actors the actors the account speaks for, as the identity provider vouches
 * @param acting the one role the sender wants to act in; absent where any will do
 */
public record Sender(
        UserId user,
        Set<Role> roles,
        Set<ActorId> actors,
        @Nullable Role acting) {

    public Sender {
        roles = Set.copyOf(roles);
        actors = Set.copyOf(actors);
    }

    /** The first role, in the order of {@link Role}, that is the sender's and among those allowed. */
    public Optional<Role> roleAmong(Collection<Role> allowed) {
        return rolesAmong(allowed).stream().findFirst();
    }

    /** The roles, in the order of {@link Role}, that are the sender's, the one to act in, and among those allowed. */
    public Set<Role> rolesAmong(Collection<Role> allowed) {
        EnumSet<Role> candidates = EnumSet.noneOf(Role.class);
        candidates.addAll(roles);
        candidates.retainAll(allowed);
        if (acting != null) {
            candidates.removeIf(role -> role != acting);
        }
        return candidates;
    }
}
