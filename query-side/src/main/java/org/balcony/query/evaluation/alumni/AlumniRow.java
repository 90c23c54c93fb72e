package org.balcony.query.evaluation.alumni;

import java.util.List;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A change of somebody's position in public life.
 *
 * @param side absent where not on record
 * @param from absent where not known
 * @param capacityTo absent where it stayed
 * @param firstPresent when the person first took part; absent where nobody recorded it, or not before
 * @param sessionsBefore at how many sessions the person had certainly been
 * @param tookPartBefore absent where the dates do not tell
 * @param between from first taking part to the new position; absent unless the person had taken part before
 * @param publiclyKnown absent where not known
 */
public record AlumniRow(
        List<EventId> eventIds,
        LocalId participationId,
        @Nullable String side,
        @Nullable PublicRole from,
        PublicRole to,
        @Nullable Capacity capacityTo,
        When since,
        @Nullable When firstPresent,
        long sessionsBefore,
        @Nullable Boolean tookPartBefore,
        @Nullable Days between,
        boolean negotiator,
        @Nullable Boolean publiclyKnown,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public AlumniRow {
        eventIds = List.copyOf(eventIds);
    }

    /** Whether somebody who had taken part came into a position. */
    boolean alumnus() {
        return Boolean.TRUE.equals(tookPartBefore) && to != PublicRole.UNOFFICIAL;
    }
}
