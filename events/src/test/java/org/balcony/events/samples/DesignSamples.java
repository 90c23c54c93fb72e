package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.DesignEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class DesignSamples {

    private DesignSamples() {}

    /** One of each. */
    public static List<DesignEvent> oneOfEach() {
        return List.of();
    }
}
