package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.jspecify.annotations.Nullable;

/** What stands in the way, and what becomes of it. */
public sealed interface ObstacleEvent extends DomainEvent {

    /**
     * Something stands in the way.
     *
     * @param obstacleId names the obstacle within the case
     * @param kind what sort of obstacle
     * @param severity how grave; absent where not judged
     * @param affects what it touches
     * @param spoiler for spoilers, what sort; absent otherwise
     */
    @EventType(value = "obstacle.identified", version = 1)
    record ObstacleIdentified(
            @NewId LocalId obstacleId,
            ObstacleKind kind,
            @Nullable Rating severity,
            List<String> affects,
            @Nullable Spoiler spoiler)
            implements ObstacleEvent {
        public ObstacleIdentified {
            affects = List.copyOf(affects);
        }
    }

    /**
     * Something is being done about an obstacle.
     *
     * @param obstacleId the obstacle
     * @param response what is being done
     * @param owner who does it; absent where not said
     * @param linkedMeasure the balancing measure that does it; absent where none does
     * @param linkedDecision the procedural decision that does it; absent where none does
     */
    @EventType(value = "obstacle.response-started", version = 1)
    record ObstacleResponseStarted(
            LocalId obstacleId,
            String response,
            @Nullable ActorOrText owner,
            @Nullable LocalId linkedMeasure,
            @Nullable LocalId linkedDecision)
            implements ObstacleEvent {}

    /**
     * An obstacle is out of the way, or no longer matters.
     *
     * @param obstacleId the obstacle
     * @param how how
     * @param byWhat by what; absent where not known
     */
    @EventType(value = "obstacle.settled", version = 1)
    record ObstacleSettled(
            LocalId obstacleId,
            ObstacleSettlement how,
            @Nullable String byWhat) implements ObstacleEvent {}

    /**
     * A settled obstacle is back.
     *
     * @param obstacleId the obstacle
     * @param note what is seen of it; absent where nothing was added
     */
    @EventType(value = "obstacle.recurred", version = 1)
    record ObstacleRecurred(LocalId obstacleId, @Nullable String note) implements ObstacleEvent {}

    /**
     * Somebody who seeks to wreck the process (Stedman).
     *
     * @param position inside or outside the process
     * @param aim how far it would go
     * @param actor who; absent where it may not be said
     */
    record Spoiler(
            SpoilerPosition position,
            SpoilerAim aim,
            @Nullable ActorOrText actor) {}

    /** What sort of obstacle it is. */
    enum ObstacleKind {
        NO_CONVENING_POWER,
        PARTY_ABSENCE,
        ALLIANCE_RUPTURE,
        TRAVEL_OR_PERMISSION,
        LAW_AGAINST_CONTACT,
        HARASSMENT,
        SPOILER,
        LEAK_OR_MEDIA,
        HOSTILE_OPINION,
        LOW_MORALE,
        FUNDING_GAP,
        DONOR_AGENDA,
        PARALLEL_PROCESS,
        DISTRUST_AMONG_THIRD_PARTIES,
        TURNOVER,
        INCLUSION_CONSTRAINT,
        WEAK_INSTITUTION,
        WEAK_CIVIL_SOCIETY,
        MANDATE_LIMIT,
        DISMISSED_BY_TRACK_ONE,
        USED_AS_COVER,
        UNSAFE,
        OTHER
    }

    /** Where a spoiler stands. */
    enum SpoilerPosition {
        INSIDE,
        OUTSIDE
    }

    /** How far a spoiler would go. */
    enum SpoilerAim {
        LIMITED,
        GREEDY,
        TOTAL
    }

    /** How an obstacle was settled. */
    enum ObstacleSettlement {
        RESOLVED,
        ACCEPTED,
        OUTLIVED,
        SUPERSEDED
    }
}
