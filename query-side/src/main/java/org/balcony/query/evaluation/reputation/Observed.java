package org.balcony.query.evaluation.reputation;

import java.util.List;
import org.balcony.events.PowerEvent.Reaction;
import org.balcony.events.value.Basis;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * How a party took it, once.
 *
 * @param effect how our standing changed, −3 to 3; absent where not judged
 * @param basis what the judgement rests on; absent where not said
 * @param balance of the party, over all causes, after this; absent while nothing was judged
 */
record Observed(
        List<EventId> eventIds,
        When at,
        Reaction reaction,
        @Nullable Integer effect,
        @Nullable Basis basis,
        @Nullable Integer balance) {}
