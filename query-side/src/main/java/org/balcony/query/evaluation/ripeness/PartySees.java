package org.balcony.query.evaluation.ripeness;

import org.balcony.events.AssessmentEvent.Perception;
import org.balcony.events.value.ActorOrText;
import org.jspecify.annotations.Nullable;

/**
 * How one party saw the conflict.
 *
 * @param spokesperson whether somebody could speak for it; absent where not judged
 */
record PartySees(
        ActorOrText party,
        String partyName,
        Perception stalemate,
        Perception pain,
        Perception wayOut,
        @Nullable Perception spokesperson) {}
