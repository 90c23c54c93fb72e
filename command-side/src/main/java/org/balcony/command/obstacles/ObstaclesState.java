package org.balcony.command.obstacles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.Fact;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.value.LocalId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The obstacles of a case, by id. */
public record ObstaclesState(PMap<LocalId, Obstacle> obstacles) {

    /**
     * One obstacle.
     *
     * @param identified whether an entry says what it is; others may arrive before it
     */
    record Obstacle(boolean identified, ObstacleStatus status) {}

    static final ObstaclesState NONE = new ObstaclesState(HashTreePMap.empty());

    /** The obstacles that stand in the way. */
    public List<LocalId> open() {
        return obstacles.entrySet().stream()
                .filter(obstacle -> !obstacle.getValue().status().settled())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(LocalId::value))
                .toList();
    }

    /** How the obstacle stands; empty where no entry is about it. */
    Optional<ObstacleStatus> status(LocalId obstacle) {
        return Optional.ofNullable(obstacles.get(obstacle)).map(Obstacle::status);
    }

    boolean isIdentified(LocalId obstacle) {
        return obstacles.get(obstacle) instanceof Obstacle known && known.identified();
    }

    ObstaclesState after(Fact fact) {
        return fact.event() instanceof ObstacleEvent event ? after(event) : this;
    }

    private ObstaclesState after(ObstacleEvent event) {
        return switch (event) {
            case ObstacleIdentified identified -> identified(identified.obstacleId());
            case ObstacleResponseStarted started -> next(started.obstacleId(), ObstacleStatus.BEING_ADDRESSED);
            case ObstacleSettled settled -> next(settled.obstacleId(), ObstacleStatus.of(settled.how()));
            case ObstacleRecurred recurred -> next(recurred.obstacleId(), ObstacleStatus.RECURRED);
        };
    }

    private ObstaclesState identified(LocalId id) {
        if (isIdentified(id)) {
            return this;
        }
        return with(id, new Obstacle(true, status(id).orElse(ObstacleStatus.IDENTIFIED)));
    }

    private ObstaclesState next(LocalId id, ObstacleStatus next) {
        Obstacle known = obstacles.get(id);
        return known == null || next.mayFollow(known.status())
                ? with(id, new Obstacle(known != null && known.identified(), next))
                : this;
    }

    private ObstaclesState with(LocalId id, Obstacle obstacle) {
        return new ObstaclesState(obstacles.plus(id, obstacle));
    }
}
