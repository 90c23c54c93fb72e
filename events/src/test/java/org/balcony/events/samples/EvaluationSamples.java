package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.EvaluationEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class EvaluationSamples {

    private EvaluationSamples() {}

    /** One of each. */
    public static List<EvaluationEvent> oneOfEach() {
        return List.of();
    }
}
