package org.balcony.query.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A case among others, with the figures of a view.
 *
 * @param conflictCode absent where the reader may not see the conflict's registration
 * @param figures by name, as the view's catalogue entry describes them
 */
public record CaseFigures(
        List<EventId> eventIds,
        CaseId id,
        Code caseCode,
        ConflictId conflictId,
        @Nullable Code conflictCode,
        CaseStatus status,
        @Nullable When registeredAt,
        SortedMap<String, Figure> figures)
        implements Row {

    public CaseFigures {
        eventIds = List.copyOf(eventIds);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    @Override
    public String rowKey() {
        return id.toString();
    }
}
