package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.ObstacleEvent.Spoiler;
import org.balcony.events.ObstacleEvent.SpoilerAim;
import org.balcony.events.ObstacleEvent.SpoilerPosition;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class ObstacleSamples {

    public static final LocalId TOLL_TAKERS = new LocalId("toll-takers");

    private ObstacleSamples() {}

    /** One of each. */
    public static List<ObstacleEvent> oneOfEach() {
        return List.of(identified(), responseStarted(), settled(), recurred());
    }

    public static ObstacleIdentified identified() {
        return new ObstacleIdentified(
                TOLL_TAKERS,
                ObstacleKind.SPOILER,
                Rating.of(4),
                List.of("the way to the meetings", "trust of the east bank"),
                new Spoiler(SpoilerPosition.OUTSIDE, SpoilerAim.LIMITED, new ActorOrText("toll takers at the bridge")));
    }

    public static ObstacleResponseStarted responseStarted() {
        return new ObstacleResponseStarted(
                TOLL_TAKERS,
                "The elders offer them work as guards of the market",
                ActorOrText.of(Samples.ELDERS),
                PowerSamples.TRAINING,
                PowerSamples.WEST_BANK_VENUE);
    }

    public static ObstacleSettled settled() {
        return new ObstacleSettled(TOLL_TAKERS, ObstacleSettlement.RESOLVED, "Six of them guard the market now");
    }

    public static ObstacleRecurred recurred() {
        return new ObstacleRecurred(TOLL_TAKERS, "Tolls are asked again since the flood");
    }
}
