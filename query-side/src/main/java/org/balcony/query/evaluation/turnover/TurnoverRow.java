package org.balcony.query.evaluation.turnover;

import java.time.LocalDate;
import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * One turn of people.
 *
 * @param id what makes it the same row at two moments
 * @param what what sort of turnover
 * @param post the role or post; absent where none is named
 * @param actor the counterpart concerned; absent where it is about us
 * @param outgoing who left; absent where not known
 * @param incoming who came; absent where nobody did, or not known
 * @param from the first day it can have happened or begun; absent where open
 * @param until the last day it can have happened, or the last day of a vacancy; absent where open
 * @param vacantDays for a vacancy, how long, least and most; absent otherwise
 * @param open whether a vacancy still lasts on the day asked about
 * @param overlapDays days both held the role, least and most; absent where it is about no change of holders
 * @param overlapSaid the overlap as a handover says it; absent where none does
 * @param handoverOnRecord whether a handover between the two is on record; absent where it is about no change of holders
 * @param passed relationships that were passed on
 * @param lost relationships that were lost
 * @param sessionsAfter the sessions held that may have begun within 90 days after it
 */
public record TurnoverRow(
        List<EventId> eventIds,
        String id,
        Turning what,
        @Nullable String post,
        @Nullable String actor,
        @Nullable String outgoing,
        @Nullable String incoming,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Days vacantDays,
        boolean open,
        @Nullable Days overlapDays,
        @Nullable Integer overlapSaid,
        @Nullable Boolean handoverOnRecord,
        List<String> passed,
        List<String> lost,
        List<SessionAfter> sessionsAfter,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /** A session held soon after a change. */
    public record SessionAfter(LocalId sessionId, List<EventId> eventIds) {

        public SessionAfter {
            eventIds = List.copyOf(eventIds);
        }
    }

    public TurnoverRow {
        eventIds = List.copyOf(eventIds);
        passed = List.copyOf(passed);
        lost = List.copyOf(lost);
        sessionsAfter = List.copyOf(sessionsAfter);
    }

    @Override
    public String rowKey() {
        return id;
    }
}
