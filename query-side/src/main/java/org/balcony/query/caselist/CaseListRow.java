package org.balcony.query.caselist;

import java.time.Instant;
import java.util.List;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A case in a line.
 *
 * @param conflictCode absent where the reader may not see the conflict's registration
 * @param lastActivity when the latest happening on record took place
 */
public record CaseListRow(
        List<EventId> eventIds,
        CaseId id,
        Code caseCode,
        String workingTitle,
        ConflictId conflictId,
        @Nullable Code conflictCode,
        String leadOrganisation,
        CaseStatus status,
        List<Stage> openStages,
        List<String> strands,
        When registeredAt,
        When lastActivity,
        Instant lastRecordedAt,
        Counts counts)
        implements Row {

    /** How many entries there are, and how many of them are happenings, agreements, contested, annulled. */
    public record Counts(long entries, long happenings, long agreements, long disputed, long retracted) {}

    public CaseListRow {
        eventIds = List.copyOf(eventIds);
        openStages = List.copyOf(openStages);
        strands = List.copyOf(strands);
    }
}
