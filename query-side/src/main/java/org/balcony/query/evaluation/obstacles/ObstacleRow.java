package org.balcony.query.evaluation.obstacles;

import java.util.List;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.ObstacleEvent.Spoiler;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * One time an obstacle was there.
 *
 * @param spell counts the times of the obstacle from 1
 * @param severity absent where not judged
 * @param spoiler for spoilers, what sort; absent otherwise
 * @param responseStarted absent where nothing was done on record
 * @param response absent like responseStarted
 * @param settled absent while it is there
 * @param how absent while it is there
 * @param byWhat absent where not known
 * @param timeToResponse absent like responseStarted
 * @param timeToResolution absent while it is there
 * @param openAge absent where it was settled
 */
public record ObstacleRow(
        List<EventId> eventIds,
        LocalId obstacleId,
        int spell,
        ObstacleKind kind,
        @Nullable Rating severity,
        List<String> affects,
        @Nullable Spoiler spoiler,
        When identified,
        @Nullable When responseStarted,
        @Nullable String response,
        @Nullable When settled,
        @Nullable ObstacleSettlement how,
        @Nullable String byWhat,
        @Nullable Days timeToResponse,
        @Nullable Days timeToResolution,
        @Nullable Days openAge,
        boolean open,
        boolean cameBack,
        boolean imprecise,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public ObstacleRow {
        eventIds = List.copyOf(eventIds);
        affects = List.copyOf(affects);
    }

    @Override
    public String rowKey() {
        return "obstacle/" + obstacleId + '/' + spell;
    }
}
