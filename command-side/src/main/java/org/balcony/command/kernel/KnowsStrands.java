package org.balcony.command.kernel;

import java.util.Optional;
import org.balcony.events.value.LocalId;

/** A facet that knows to which strand of a case something belongs. */
public interface KnowsStrands {

    /** The strand of a session; empty where it has none, or the facet does not know. */
    default Optional<String> strandOfSession(LocalId session) {
        return Optional.empty();
    }

    /** The strand of a stage iteration; empty where it has none, or the facet does not know. */
    default Optional<String> strandOfIteration(LocalId iteration) {
        return Optional.empty();
    }
}
