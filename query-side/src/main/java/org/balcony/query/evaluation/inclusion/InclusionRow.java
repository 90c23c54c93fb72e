package org.balcony.query.evaluation.inclusion;

import java.math.BigDecimal;
import java.util.List;
import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.TargetSetter;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.RowKeys;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * How many of a group there were, at one level, against one target.
 *
 * @param occurredAt when the session took place; absent for an iteration and the case
 * @param group as it was counted, without capitals
 * @param groupName what to call it
 * @param n absent where too small a group would show
 * @param total absent where too small a group would show
 * @param ratio absent where it cannot be shown or nobody was there
 * @param trend absent where there is nothing before to compare with, or it cannot be shown
 * @param targetId absent where nothing was aimed at; so are the columns about the target
 * @param target absent where the target names no number
 * @param gap absent where one side of it is
 * @param apart absent unless the target compares numbers, or where it cannot be shown
 * @param met absent where it cannot be said or shown
 */
public record InclusionRow(
        List<EventId> eventIds,
        InclusionLevel level,
        String subject,
        @Nullable When occurredAt,
        int sessions,
        boolean open,
        InclusionDimension dimension,
        String group,
        String groupName,
        @Nullable Integer n,
        @Nullable Integer total,
        @Nullable Double ratio,
        @Nullable Double trend,
        @Nullable LocalId targetId,
        @Nullable Comparator comparator,
        @Nullable Double target,
        @Nullable Double gap,
        @Nullable Integer apart,
        @Nullable BigDecimal tolerance,
        @Nullable Boolean met,
        @Nullable TargetSetter setBy,
        List<String> nominatedBy,
        List<Constraint> constraints,
        boolean smallCellsHidden,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /** An obstacle in the way of including people, with the event that identified it. */
    public record Constraint(LocalId obstacleId, List<EventId> eventIds) {

        public Constraint {
            eventIds = List.copyOf(eventIds);
        }
    }

    public InclusionRow {
        eventIds = List.copyOf(eventIds);
        nominatedBy = List.copyOf(nominatedBy);
        constraints = List.copyOf(constraints);
    }

    @Override
    public boolean blank() {
        return eventIds.isEmpty();
    }

    @Override
    public String rowKey() {
        return subject
                + '/'
                + (targetId == null ? RowKeys.of(dimension, group) : RowKeys.of(dimension, group, targetId));
    }
}
