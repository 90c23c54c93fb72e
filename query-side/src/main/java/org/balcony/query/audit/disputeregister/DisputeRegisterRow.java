package org.balcony.query.audit.disputeregister;

import java.time.Instant;
import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place where accounts differ.
 *
 * @param record the contested entry; of two dates that differ, the one stored later
 * @param event the type of the entry; absent where it cannot be seen
 * @param subject what the entry is about; absent where it cannot be seen
 * @param title the entry in words, as it reads now; absent where it cannot be seen
 * @param happened when the entry says it happened, as it reads now; absent where it cannot be seen
 * @param disputant who contests it; absent where two records differ and nobody has spoken
 * @param claim what is contested
 * @param since when the dispute, or the later of two records, was stored
 * @param settledBy the entries by which the dispute was resolved or taken back
 * @param settledAt when the first of them was stored; absent while it is open
 * @param values what stands against what
 * @param evidence how many pieces of evidence support the entry
 */
public record DisputeRegisterRow(
        List<EventId> eventIds,
        StreamId stream,
        DisputeKind kind,
        EventId record,
        @Nullable String event,
        @Nullable String subject,
        @Nullable String title,
        @Nullable When happened,
        @Nullable String disputant,
        String claim,
        Instant since,
        DisputeStatus status,
        List<EventId> settledBy,
        @Nullable Instant settledAt,
        List<Counter> values,
        int evidence)
        implements Row {

    public DisputeRegisterRow {
        eventIds = List.copyOf(eventIds);
        settledBy = List.copyOf(settledBy);
        values = List.copyOf(values);
    }

    @Override
    public String rowKey() {
        return kind + "/" + eventIds.getFirst() + "/" + record;
    }

    /** How it is known that accounts differ. */
    public enum DisputeKind {
        /** Somebody contests a record. */
        DISPUTE,
        /** Two records give dates that cannot both be right. */
        DATE_CONFLICT
    }

    /** What has become of it. */
    public enum DisputeStatus {
        OPEN,
        TAKEN_BACK,
        RESOLVED_BY_CORRECTION,
        RESOLVED_BY_RETRACTION
    }

    /**
     * A value that somebody gave.
     *
     * @param eventId the entry that gives it
     */
    public record Counter(String field, JsonNode value, EventId eventId) {}
}
