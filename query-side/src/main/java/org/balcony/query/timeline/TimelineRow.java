package org.balcony.query.timeline;

import java.time.Instant;
import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A happening.
 *
 * @param earliest the first instant it may have begun; absent where open
 * @param latest the last instant it may have ended; absent where open
 * @param lagDays from the happening to its recording
 * @param detail the text of the record; absent where it has none
 */
public record TimelineRow(
        List<EventId> eventIds,
        When occurredAt,
        @Nullable Instant earliest,
        @Nullable Instant latest,
        Instant recordedAt,
        Days lagDays,
        String kind,
        String type,
        String title,
        @Nullable String detail,
        String subject,
        Source source,
        StreamId stream,
        boolean imprecise,
        boolean lateRecording,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /** Whether a happening is part of our work or of what surrounds it. */
    public enum Source {
        OURS,
        CONTEXT
    }

    public TimelineRow {
        eventIds = List.copyOf(eventIds);
    }
}
