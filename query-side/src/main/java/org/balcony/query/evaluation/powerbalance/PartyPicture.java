package org.balcony.query.evaluation.powerbalance;

import java.util.Map;
import org.balcony.events.PowerEvent.PowerDimension;
import org.balcony.events.value.ActorOrText;
import org.jspecify.annotations.Nullable;

/**
 * What one party could bring about at an assessment.
 *
 * @param composite the mean of the known dimensions, by their weights, to three decimals; absent where none is known
 * @param dimensions the known dimensions, 0 to 4
 */
record PartyPicture(
        ActorOrText party, String partyName, @Nullable Double composite, Map<PowerDimension, Integer> dimensions) {}
