package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.FundingEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class FundingSamples {

    private FundingSamples() {}

    /** One of each. */
    public static List<FundingEvent> oneOfEach() {
        return List.of();
    }
}
