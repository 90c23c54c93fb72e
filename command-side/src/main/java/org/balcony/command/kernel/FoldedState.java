package org.balcony.command.kernel;

import java.util.List;
import org.balcony.events.Fact;

/**
 * The state of a stream with the facts it rests on, immutable; {@link StreamFold} makes and continues it.
 *
 * @param state what the facts that stand add up to
 * @param kept every fact a facet may rest on, in the order of storing, as it was stored; enough to fold the state again,
 *     so that a snapshot holds these and nothing else
 */
public record FoldedState(StreamState state, List<Fact> kept) {}
