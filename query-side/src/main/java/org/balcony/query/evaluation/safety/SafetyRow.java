package org.balcony.query.evaluation.safety;

import java.util.List;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Rating;
import org.balcony.query.facts.CalendarTime;
import org.balcony.query.facts.RowKeys;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * Incidents of a kind and severity in a month.
 *
 * @param affected how many participants are named as touched, each once
 * @param answered how many were answered by a protective measure
 * @param closed how many are closed
 * @param responseTime in days; absent where none was answered
 */
public record SafetyRow(
        List<EventId> eventIds,
        CalendarTime month,
        IncidentKind kind,
        Rating severity,
        int incidents,
        int affected,
        int answered,
        int closed,
        @Nullable DaysSummary responseTime,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public SafetyRow {
        eventIds = List.copyOf(eventIds);
    }

    @Override
    public String rowKey() {
        return RowKeys.of(month, kind, severity);
    }
}
