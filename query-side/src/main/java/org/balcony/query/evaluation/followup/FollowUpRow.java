package org.balcony.query.evaluation.followup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcony.events.FollowUpEvent.FollowUpPurpose;
import org.balcony.events.FollowUpEvent.ReentryState;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up plan, or one of its due days. All numbers of people are absent where too small a group would show.
 *
 * @param dueOn absent for the plan as a whole
 * @param until absent where open
 * @param designNote says that follow-up was not part of the design; absent where it was
 * @param coverage made over due without void, to three decimals; absent where nothing was due
 * @param reentry how those reached fared
 * @param attitudeTrend the median of those asked; absent where nobody was
 */
public record FollowUpRow(
        List<EventId> eventIds,
        FollowUpLevel level,
        LocalId planId,
        @Nullable LocalDate dueOn,
        FollowUpPurpose purpose,
        When plannedAt,
        @Nullable When until,
        int cadenceDays,
        @Nullable String designNote,
        @Nullable Integer cohort,
        @Nullable Integer due,
        @Nullable Integer made,
        @Nullable Integer missed,
        @Nullable Integer voided,
        @Nullable Integer awaited,
        @Nullable Double coverage,
        Map<ReentryState, Integer> reentry,
        @Nullable Double attitudeTrend,
        @Nullable Integer crossSideContacts,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public FollowUpRow {
        eventIds = List.copyOf(eventIds);
        reentry = Collections.unmodifiableMap(new TreeMap<>(reentry));
    }

    @Override
    public String rowKey() {
        return "follow-up-plan/" + planId + (dueOn == null ? "" : "/" + dueOn);
    }
}
