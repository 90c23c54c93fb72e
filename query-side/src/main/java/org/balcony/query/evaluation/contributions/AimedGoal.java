package org.balcony.query.evaluation.contributions;

import java.util.List;
import org.balcony.events.StrategyEvent.RppCell;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/**
 * A goal that aims at a category, and the claims of the category that name it.
 *
 * @param statement as last worded
 * @param rppCell its cell in the matrix of Reflecting on Peace Practice; absent where it was not placed
 */
public record AimedGoal(
        LocalId goalId, String statement, @Nullable RppCell rppCell, Cell claims, List<EventId> eventIds) {

    public AimedGoal {
        eventIds = List.copyOf(eventIds);
    }
}
