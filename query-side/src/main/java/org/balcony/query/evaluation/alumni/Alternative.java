package org.balcony.query.evaluation.alumni;

import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/**
 * That a negotiator is an alumnus was taken as a transfer, and what else explains it.
 *
 * @param alternativeExplanation absent where nothing was seen
 */
record Alternative(LocalId transferId, @Nullable String alternativeExplanation, List<EventId> eventIds) {}
