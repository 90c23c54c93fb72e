package org.balcony.query.evaluation.balancingmeasures;

import java.util.List;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.Partiality;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer said of the effect.
 *
 * @param perceivedPartiality absent where not asked
 * @param sideEffects absent where nothing was seen
 */
record Judged(
        List<EventId> eventIds,
        When at,
        ReviewerSide reviewerClass,
        BalanceJudgement judgement,
        @Nullable Partiality perceivedPartiality,
        @Nullable String sideEffects) {

    static Judged of(Entry<BalancingEffectReviewed> review) {
        return new Judged(
                List.of(review.id()),
                review.when(),
                review.event().reviewerClass(),
                review.event().judgement(),
                review.event().perceivedPartiality(),
                review.event().sideEffects());
    }
}
