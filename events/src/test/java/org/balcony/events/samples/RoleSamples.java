package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.RoleEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class RoleSamples {

    private RoleSamples() {}

    /** One of each. */
    public static List<RoleEvent> oneOfEach() {
        return List.of();
    }
}
