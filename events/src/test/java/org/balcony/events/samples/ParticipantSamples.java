package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.ParticipantEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class ParticipantSamples {

    private ParticipantSamples() {}

    /** One of each. */
    public static List<ParticipantEvent> oneOfEach() {
        return List.of();
    }
}
