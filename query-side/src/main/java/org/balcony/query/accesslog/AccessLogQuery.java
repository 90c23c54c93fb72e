package org.balcony.query.accesslog;

import java.time.Instant;
import java.util.Optional;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Which accesses are asked for.
 *
 * @param subject to the records of one case; empty for all
 * @param who by one reader
 * @param from at this moment or later
 * @param to at this moment or earlier
 * @param record to one record
 */
public record AccessLogQuery(
        Optional<StreamId> subject,
        Optional<UserId> who,
        Optional<When> from,
        Optional<When> to,
        Optional<Wanted> record,
        AsOf asOf) {

    /**
     * A record.
     *
     * @param stream where it lies; empty where nobody knows it
     */
    public record Wanted(EventId id, Optional<StreamId> stream) {}

    /** Whether some row of the entry may be asked for. */
    boolean takes(NotedAccess noted) {
        return asOf.hadBeenRecorded(noted.at())
                && who.filter(one -> !one.equals(noted.access().reader())).isEmpty()
                && from.filter(one -> isBefore(noted.at(), one)).isEmpty()
                && to.filter(one -> isAfter(noted.at(), one)).isEmpty();
    }

    boolean takes(Access.Touched touched) {
        return subject.filter(one -> !one.equals(touched.stream())).isEmpty()
                && record.filter(one -> !touched.mayHold(one.id(), one.stream()))
                        .isEmpty();
    }

    /**
     * Whether an entry is taken that names no records.
     *
     * @param refused the stream of which something was refused; absent where the access log itself was read
     */
    boolean takesWhatTouchesNothing(@Nullable StreamId refused) {
        return subject.filter(one -> !one.equals(refused)).isEmpty() && record.isEmpty();
    }

    /** Whether everything before this moment is out of question, so that who goes backwards may stop. */
    boolean endsBefore(Instant at) {
        return from.filter(one -> isBefore(at, one)).isPresent();
    }

    private static boolean isBefore(Instant at, When moment) {
        return moment.earliest() != null && at.isBefore(moment.earliest());
    }

    private static boolean isAfter(Instant at, When moment) {
        return moment.latest() != null && at.isAfter(moment.latest());
    }
}
