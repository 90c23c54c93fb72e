package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.FollowUpEvent.FollowUpPurpose;
import org.balcony.events.FollowUpEvent.ReentryState;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Trend;
import org.balcony.events.value.When;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class FollowUpSamples {

    private static final LocalId PLAN = new LocalId("after-the-rains");
    private static final LocalId HEADWOMAN = new LocalId("p-heron");
    private static final LocalId FERRYMAN = new LocalId("p-kingfisher");

    private FollowUpSamples() {}

    /** One of each. */
    public static List<FollowUpEvent> oneOfEach() {
        return List.of(followUpPlanned(), headwomanReached(), ferrymanMissed());
    }

    public static FollowUpPlanned followUpPlanned() {
        return new FollowUpPlanned(
                PLAN,
                List.of(HEADWOMAN, FERRYMAN),
                60,
                List.of("visit by the elders", "telephone"),
                FollowUpPurpose.REENTRY_SUPPORT,
                ActorOrText.of(Samples.ELDERS),
                When.of("2025-12-31"));
    }

    public static FollowUpContactMade headwomanReached() {
        return new FollowUpContactMade(
                HEADWOMAN, PLAN, "visit by the elders", ReentryState.STRAINED, new Trend(-1), true, false);
    }

    public static FollowUpContactMissed ferrymanMissed() {
        return new FollowUpContactMissed(
                FERRYMAN, null, When.of("2025-03-02~"), "The river was too high to reach the village");
    }
}
