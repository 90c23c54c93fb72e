package org.balcony.query.evaluation.reputation;

import java.util.List;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.RowKeys;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A cause and a party it touched.
 *
 * @param causeId absent where the cause has no id in the case
 * @param decisionKind what was decided about; absent where the cause is no decision on record
 * @param at when it was decided; of another cause, when the party first reacted
 * @param anticipatedEffect how our standing was thought to change; absent where nobody said
 * @param sum of the observed effects; absent where none was judged
 * @param surprise observed less anticipated; absent where one of them is not known
 * @param balance of the party, over all causes, after its last reaction to this; absent where none was judged
 */
public record ReputationRow(
        List<EventId> eventIds,
        ReactionTo cause,
        @Nullable LocalId causeId,
        @Nullable DecisionKind decisionKind,
        When at,
        ActorOrText party,
        String partyName,
        @Nullable Integer anticipatedEffect,
        List<Observed> observedEffects,
        @Nullable Integer sum,
        @Nullable Integer surprise,
        @Nullable Integer balance,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    public ReputationRow {
        eventIds = List.copyOf(eventIds);
        observedEffects = List.copyOf(observedEffects);
    }

    @Override
    public String rowKey() {
        return RowKeys.of(cause, causeId == null ? eventIds.getFirst() : causeId, party);
    }

    /** The cause, such as {@code decision/wait}; one without an id is named by the reaction. */
    String subject() {
        return WireNames.of(cause) + '/' + (causeId == null ? eventIds.getFirst() : causeId);
    }
}
