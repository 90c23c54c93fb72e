package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.PowerEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class PowerSamples {

    private PowerSamples() {}

    /** One of each. */
    public static List<PowerEvent> oneOfEach() {
        return List.of();
    }
}
