package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.ObstacleEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class ObstacleSamples {

    private ObstacleSamples() {}

    /** One of each. */
    public static List<ObstacleEvent> oneOfEach() {
        return List.of();
    }
}
