package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.FollowUpEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class FollowUpSamples {

    private FollowUpSamples() {}

    /** One of each. */
    public static List<FollowUpEvent> oneOfEach() {
        return List.of();
    }
}
