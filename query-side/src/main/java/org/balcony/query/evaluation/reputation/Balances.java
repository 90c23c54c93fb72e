package org.balcony.query.evaluation.reputation;

import java.util.HashMap;
import java.util.Map;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.value.ActorOrText;
import org.jspecify.annotations.Nullable;

/** The running balance of each party. */
final class Balances {

    private final Map<ActorOrText, Integer> sums = new HashMap<>();

    /** The balance of the party after this reaction of its; null while nothing was judged. */
    @Nullable
    Integer after(PartyReactionRecorded reaction) {
        if (reaction.effect() != null) {
            sums.merge(reaction.by(), reaction.effect().points(), Integer::sum);
        }
        return sums.get(reaction.by());
    }
}
