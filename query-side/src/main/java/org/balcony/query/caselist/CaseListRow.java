package org.balcony.query.caselist;

import java.time.Instant;
import java.util.List;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A case in a line. Who may see nothing of a case but that it is there reads only its card: what it is called, its stages
 * and its status.
 *
 * @param conflictCode absent where the reader may not see the conflict's registration
 * @param leadOrganisation absent on a card
 * @param registeredAt absent on a card
 * @param lastActivity when the latest happening on record took place; absent on a card
 * @param lastRecordedAt absent on a card
 * @param counts absent on a card
 */
public record CaseListRow(
        List<EventId> eventIds,
        CaseId id,
        Code caseCode,
        String workingTitle,
        ConflictId conflictId,
        @Nullable Code conflictCode,
        @Nullable String leadOrganisation,
        CaseStatus status,
        List<Stage> openStages,
        List<String> strands,
        @Nullable When registeredAt,
        @Nullable When lastActivity,
        @Nullable Instant lastRecordedAt,
        @Nullable Counts counts)
        implements Row {

    /** How many entries there are, and how many of them are happenings, agreements, contested, annulled. */
    public record Counts(long entries, long happenings, long agreements, long disputed, long retracted) {}

    /** The stream of the conflict. */
    StreamId conflict() {
        return StreamId.of(conflictId);
    }

    /** How many annulled entries it knows of. */
    public long retracted() {
        return counts == null ? 0 : counts.retracted();
    }

    /** The same without what only who sees the case may know. */
    CaseListRow card() {
        return new CaseListRow(
                List.of(),
                id,
                caseCode,
                workingTitle,
                conflictId,
                conflictCode,
                null,
                status,
                openStages,
                List.of(),
                null,
                null,
                null,
                null);
    }

    public CaseListRow {
        eventIds = List.copyOf(eventIds);
        openStages = List.copyOf(openStages);
        strands = List.copyOf(strands);
    }
}
