package org.balcony.command.platform.axon;

import java.util.List;
import org.balcony.events.Fact;

/** The content of a snapshot: the facts from which the state of a stream can be folded again. */
public record KeptFacts(List<Fact> facts) {

    public KeptFacts {
        facts = List.copyOf(facts);
    }
}
