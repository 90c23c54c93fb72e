package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.AccessEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class AccessSamples {

    private AccessSamples() {}

    /** One of each. */
    public static List<AccessEvent> oneOfEach() {
        return List.of();
    }
}
