package org.balcony.query.evaluation.conveningpower;

import java.util.List;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Score;
import org.balcony.events.value.Sector;
import org.balcony.query.facts.RowKeys;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's power to bring a target to a process.
 *
 * @param subject whose power; absent where the target was contacted or observed and never assessed
 * @param target whom
 * @param targetName what to call the target
 * @param sector the sectors of the target, by its profile and by our contacts with it
 * @param access by the latest assessment; absent where there is none
 * @param influence by the latest assessment; absent where there is none
 * @param gap access less influence; absent where one of them is unknown
 * @param referent how much the relationship is valued; absent where not judged
 * @param requests how many of our contacts with the target had been asked for
 * @param daysFromRequestToMeeting what is typical of the days they took; absent where there is not one
 * @param influenceObserved what contact changed
 * @param competingOffers how many others offer the same; absent where not known
 * @param verdict the latest; absent where there is none
 */
public record ConveningPowerRow(
        List<EventId> eventIds,
        @Nullable ActorOrText subject,
        ActorOrText target,
        String targetName,
        List<Sector> sector,
        @Nullable Score access,
        @Nullable Score influence,
        @Nullable Integer gap,
        @Nullable Score referent,
        int contacts,
        int requests,
        @Nullable DaysSummary daysFromRequestToMeeting,
        Followed influenceObserved,
        List<PowerSource> softSources,
        List<PowerSource> hardSources,
        @Nullable Integer competingOffers,
        @Nullable ConveningVerdict verdict,
        List<Judgement> verdictOverTime,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public ConveningPowerRow {
        eventIds = List.copyOf(eventIds);
        sector = List.copyOf(sector);
        softSources = List.copyOf(softSources);
        hardSources = List.copyOf(hardSources);
        verdictOverTime = List.copyOf(verdictOverTime);
    }

    @Override
    public String rowKey() {
        return RowKeys.of(target, subject);
    }
}
