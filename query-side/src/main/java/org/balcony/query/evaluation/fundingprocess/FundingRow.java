package org.balcony.query.evaluation.fundingprocess;

import java.util.List;
import org.balcony.events.FundingEvent.ConditionKind;
import org.balcony.events.FundingEvent.Flexibility;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A funding arrangement, held against the process.
 *
 * @param amount as agreed or last changed; absent where it may not be said
 * @param period as agreed or last changed
 * @param flexibility absent where not said
 * @param supersededBy the arrangement that replaced it; absent where none did
 */
public record FundingRow(
        List<EventId> eventIds,
        LocalId arrangementId,
        ActorOrText funder,
        String funderName,
        boolean payerIsParty,
        FundingState state,
        @Nullable Money amount,
        When period,
        Days length,
        Days coveredDays,
        boolean shorterThanCase,
        List<FundedWork> covers,
        @Nullable Flexibility flexibility,
        ReportingEntitlement reportingEntitlement,
        List<Condition> conditions,
        List<Change> changes,
        @Nullable LocalId supersededBy,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /**
     * Something asked in return.
     *
     * @param text absent where the kind says it
     * @param met what is on record of it, in words
     * @param eventIds the records that speak to it
     */
    public record Condition(ConditionKind kind, @Nullable String text, String met, List<EventId> eventIds) {

        public Condition {
            eventIds = List.copyOf(eventIds);
        }
    }

    /** What changed, and from when on. */
    public record Change(FundingChange change, When effective, List<EventId> eventIds) {

        public Change {
            eventIds = List.copyOf(eventIds);
        }
    }

    public FundingRow {
        eventIds = List.copyOf(eventIds);
        covers = List.copyOf(covers);
        conditions = List.copyOf(conditions);
        changes = List.copyOf(changes);
    }

    @Override
    public String rowKey() {
        return "funding/" + arrangementId;
    }
}
