package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;

/** What was opened to more eyes once the ceasefire was signed. */
public final class RecordSamples {

    private RecordSamples() {}

    /** One of each that is not among the first samples. */
    public static List<RecordReclassified> oneOfEach() {
        return List.of(opened(Samples.event(4)));
    }

    public static RecordReclassified opened(EventId target) {
        return new RecordReclassified(
                List.of(target),
                Label.of(Level.RESTRICTED),
                Label.of(Level.ORGANISATION),
                ReclassificationGround.SUNSET);
    }
}
