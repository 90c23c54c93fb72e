package org.balcony.command.obstacles;

import org.balcony.events.ObstacleEvent.ObstacleSettlement;

/** How an obstacle stands (domain text, section 3.2). */
enum ObstacleStatus {
    IDENTIFIED,
    BEING_ADDRESSED,
    RECURRED,
    RESOLVED,
    ACCEPTED,
    OUTLIVED,
    SUPERSEDED;

    static ObstacleStatus of(ObstacleSettlement how) {
        return switch (how) {
            case RESOLVED -> RESOLVED;
            case ACCEPTED -> ACCEPTED;
            case OUTLIVED -> OUTLIVED;
            case SUPERSEDED -> SUPERSEDED;
        };
    }

    boolean settled() {
        return switch (this) {
            case RESOLVED, ACCEPTED, OUTLIVED, SUPERSEDED -> true;
            case IDENTIFIED, BEING_ADDRESSED, RECURRED -> false;
        };
    }

    /** Whether an obstacle that stands so may come to stand like this. */
    boolean mayFollow(ObstacleStatus before) {
        return switch (this) {
            case IDENTIFIED -> false;
            case BEING_ADDRESSED -> before == IDENTIFIED || before == RECURRED;
            case RESOLVED, ACCEPTED, OUTLIVED, SUPERSEDED -> !before.settled();
            case RECURRED -> before.settled();
        };
    }
}
