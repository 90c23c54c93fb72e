package org.balcony.query.correctionhistory;

import java.time.Instant;
import java.util.List;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field of an entry and what has stood in it. */
public record CorrectionRow(
        List<EventId> eventIds,
        EventId target,
        String event,
        String title,
        String subject,
        String field,
        List<Version> versions,
        List<String> viewsTouched,
        boolean disputed)
        implements Row {

    /**
     * A value and who put it there.
     *
     * @param kind what sort of correction; absent for the value as first recorded
     * @param why the rationale; absent where none was given
     * @param delayDays days from the first recording
     * @param hadEffect whether the value fitted the entry
     */
    @Override
    public String rowKey() {
        return target + "/" + field;
    }

    public record Version(
            JsonNode value,
            EventId eventId,
            Instant recordedAt,
            UserId by,
            Role actingRole,
            @Nullable CorrectionKind kind,
            @Nullable String why,
            long delayDays,
            boolean hadEffect) {}

    public CorrectionRow {
        eventIds = List.copyOf(eventIds);
        versions = List.copyOf(versions);
        viewsTouched = List.copyOf(viewsTouched);
    }
}
