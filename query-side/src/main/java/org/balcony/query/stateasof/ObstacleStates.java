package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.value.LocalId;

/** Obstacles: identified, addressed, settled in one of four ways, and sometimes back. */
final class ObstacleStates {

    private ObstacleStates() {}

    private enum State {
        IDENTIFIED,
        BEING_ADDRESSED,
        RECURRED
    }

    static List<Step> steps(ObstacleEvent event) {
        return List.of(
                switch (event) {
                    case ObstacleIdentified identified ->
                        obstacle(identified.obstacleId())
                                .first()
                                .to(State.IDENTIFIED)
                                .tells("kind", identified.kind())
                                .tells("severity", identified.severity());
                    case ObstacleResponseStarted started ->
                        obstacle(started.obstacleId())
                                .from(State.IDENTIFIED, State.RECURRED)
                                .to(State.BEING_ADDRESSED)
                                .tells("owner", started.owner())
                                .tells("linkedMeasure", started.linkedMeasure())
                                .tells("linkedDecision", started.linkedDecision());
                    case ObstacleSettled settled ->
                        obstacle(settled.obstacleId())
                                .from(State.IDENTIFIED, State.RECURRED, State.BEING_ADDRESSED)
                                .to(settled.how());
                    case ObstacleRecurred recurred ->
                        obstacle(recurred.obstacleId())
                                .from(ObstacleSettlement.values())
                                .to(State.RECURRED)
                                .counts("recurrences");
                });
    }

    private static Step obstacle(LocalId id) {
        return Step.of(Machine.OBSTACLE, id);
    }
}
