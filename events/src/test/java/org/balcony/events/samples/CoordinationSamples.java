package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.CoordinationEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class CoordinationSamples {

    private CoordinationSamples() {}

    /** One of each. */
    public static List<CoordinationEvent> oneOfEach() {
        return List.of();
    }
}
