package org.balcony.query.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.value.EventId;
import org.balcony.events.value.UserId;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A flag that is up.
 *
 * @param subject what it is about, such as {@code measure/m-1}
 * @param since the day on which its condition was certainly true for the first time
 * @param explanation the facts, in a sentence
 * @param disputed whether a record it rests on is contested
 * @param uncertain whether a record it rests on may have happened after the day asked about
 * @param acknowledgedBy who took note of it; absent where nobody has
 * @param acknowledgedAt when; absent where nobody has
 * @param acknowledgedWhy what was said of it; absent where nobody has
 */
public record FlagRow(
        List<EventId> eventIds,
        FlagCode code,
        Severity severity,
        String subject,
        LocalDate since,
        String explanation,
        boolean disputed,
        boolean uncertain,
        @Nullable UserId acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedWhy)
        implements Row {

    @Override
    public String rowKey() {
        return code + "/" + subject + "/" + eventIds.getFirst();
    }

    public FlagRow {
        eventIds = List.copyOf(eventIds);
    }

    /** The same flag, noted by somebody. */
    FlagRow acknowledged(UserId by, Instant at, @Nullable String why) {
        return new FlagRow(eventIds, code, severity, subject, since, explanation, disputed, uncertain, by, at, why);
    }

    /** The same flag, resting on more entries. */
    FlagRow restingAlsoOn(List<EventId> more) {
        List<EventId> all =
                Stream.concat(eventIds.stream(), more.stream()).distinct().toList();
        return new FlagRow(
                all,
                code,
                severity,
                subject,
                since,
                explanation,
                disputed,
                uncertain,
                acknowledgedBy,
                acknowledgedAt,
                acknowledgedWhy);
    }
}
