package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.PersonEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class PersonSamples {

    private PersonSamples() {}

    /** One of each. */
    public static List<PersonEvent> oneOfEach() {
        return List.of();
    }
}
