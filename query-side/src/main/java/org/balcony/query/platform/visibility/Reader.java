package org.balcony.query.platform.visibility;

import java.util.Set;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;

/**
 * Somebody who asks to read, as the identity provider vouches for them.
 *
 * @param roles in what roles
 * @param actors the actors the user belongs to or speaks for, such as a funder or a partner organisation
 */
public record Reader(UserId user, Set<Role> roles, Set<ActorId> actors) {

    public Reader {
        roles = Set.copyOf(roles);
        actors = Set.copyOf(actors);
    }

    /** A reader who belongs to no actor of the record. */
    public Reader(UserId user, Set<Role> roles) {
        this(user, roles, Set.of());
    }

    /** Whether the reader belongs to nobody of the organisation, in any role. */
    public boolean isOutside() {
        return roles.stream().allMatch(Clearance::isOutside);
    }
}
