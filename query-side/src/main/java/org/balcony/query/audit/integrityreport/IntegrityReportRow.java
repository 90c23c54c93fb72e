package org.balcony.query.audit.integrityreport;

import java.time.LocalDate;
import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Integrity.CheckedAgainst;
import org.balcony.query.kernel.Integrity.FirstBad;
import org.balcony.query.kernel.Integrity.Gap;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A stream and whether it is as it was stored. It rests on every event of the stream; the first and the last are named.
 *
 * @param verified whether nothing was found to be altered or missing; absent where nothing was checked
 * @param length how many events it has; this and what follows is absent for readers who see no positions, and where nothing was
 *     checked
 * @param verifiedTo the version up to which the hash chain holds
 * @param dense whether no version is missing
 * @param firstBad where the chain breaks first; absent where it holds
 * @param inCheckpoint whether every event is in the tree of the newest checkpoint, of which the log up to the stream's last event
 *     is the beginning
 * @param checkpoint size and root of the log up to the stream's last event
 * @param erasures how many persons of the case were erased; absent for a conflict
 * @param erasedOn the days on which that was recorded
 */
public record IntegrityReportRow(
        List<EventId> eventIds,
        StreamId stream,
        @Nullable Boolean verified,
        @Nullable Long length,
        @Nullable Long verifiedTo,
        @Nullable Boolean dense,
        List<Gap> gaps,
        @Nullable FirstBad firstBad,
        @Nullable Boolean inCheckpoint,
        @Nullable CheckedAgainst checkpoint,
        @Nullable Integer erasures,
        List<LocalDate> erasedOn)
        implements Row {

    public IntegrityReportRow {
        eventIds = List.copyOf(eventIds);
        gaps = List.copyOf(gaps);
        erasedOn = List.copyOf(erasedOn);
    }

    @Override
    public String rowKey() {
        return stream.toString();
    }
}
