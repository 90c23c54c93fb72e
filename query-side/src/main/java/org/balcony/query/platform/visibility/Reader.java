package org.balcony.query.platform.visibility;

import java.util.Set;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;

/** Somebody who asks to read, with the roles the identity provider vouches for. */
public record Reader(UserId user, Set<Role> roles) {

    public Reader {
        roles = Set.copyOf(roles);
    }
}
