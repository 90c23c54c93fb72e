package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.StrategyEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class StrategySamples {

    private StrategySamples() {}

    /** One of each. */
    public static List<StrategyEvent> oneOfEach() {
        return List.of();
    }
}
