package org.balcony.query.evaluation.conveningpower;

import java.util.List;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.InfluenceResult;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What contact changed, as observed.
 *
 * @param share followed / (all − unknown), to three decimals; absent where all are unknown or there are none
 */
record Followed(
        List<EventId> eventIds,
        long followed,
        long partly,
        long noChange,
        long opposite,
        long unknown,
        @Nullable Double share) {

    static Followed of(List<Entry<InfluenceObserved>> observed) {
        long followed = count(observed, InfluenceResult.FOLLOWED_THROUGH);
        long unknown = count(observed, InfluenceResult.UNKNOWN);
        long known = observed.size() - unknown;
        return new Followed(
                observed.stream().map(Entry::id).toList(),
                followed,
                count(observed, InfluenceResult.PARTLY),
                count(observed, InfluenceResult.NO_CHANGE),
                count(observed, InfluenceResult.OPPOSITE),
                unknown,
                known == 0 ? null : Double.valueOf(Decimals.three((double) followed / known)));
    }

    private static long count(List<Entry<InfluenceObserved>> observed, InfluenceResult result) {
        return observed.stream().filter(one -> one.event().observed() == result).count();
    }
}
