package org.balcony.command.platform.request;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param roles the roles the identity provider vouches for
 * @param acting the one role the sender wants to act in; absent where any will do
 */
public record Sender(UserId user, Set<Role> roles, @Nullable Role acting) {

    public Sender {
        roles = Set.copyOf(roles);
    }

    /** The first role, in the order of {@link Role}, that is the sender's and among those allowed. */
    public Optional<Role> roleAmong(Collection<Role> allowed) {
        EnumSet<Role> candidates = EnumSet.noneOf(Role.class);
        candidates.addAll(roles);
        candidates.retainAll(allowed);
        if (acting != null) {
            candidates.removeIf(role -> role != acting);
        }
        return candidates.stream().findFirst();
    }
}
