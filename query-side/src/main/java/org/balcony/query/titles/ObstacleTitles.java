package org.balcony.query.titles;

import org.balcony.events.ObstacleEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Obstacles in words; who a spoiler is stays in the record. */
final class ObstacleTitles {

    private ObstacleTitles() {}

    static Line of(ObstacleEvent event, ActorNames names) {
        return switch (event) {
            case ObstacleIdentified e ->
                Line.of(
                        "Obstacle identified: " + Words.of(e.kind())
                                + (e.severity() == null ? "" : " (severity " + e.severity() + " of 5)"),
                        String.join("; ", e.affects()));
            case ObstacleResponseStarted e -> Line.of("Response to an obstacle started", e.response());
            case ObstacleSettled e -> Line.of("Obstacle " + Words.of(e.how()), e.byWhat());
            case ObstacleRecurred e -> Line.of("Obstacle back again", e.note());
        };
    }

    static String subject(ObstacleEvent event, StreamId stream) {
        return switch (event) {
            case ObstacleIdentified e -> "obstacle/" + e.obstacleId();
            case ObstacleResponseStarted e -> "obstacle/" + e.obstacleId();
            case ObstacleSettled e -> "obstacle/" + e.obstacleId();
            case ObstacleRecurred e -> "obstacle/" + e.obstacleId();
        };
    }
}
