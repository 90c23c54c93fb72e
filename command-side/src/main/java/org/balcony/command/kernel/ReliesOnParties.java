package org.balcony.command.kernel;

import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.value.ActorOrText;

/** A facet that holds things which count on parties being who they are. */
public interface ReliesOnParties {

    /**
     * Something that counts on parties.
     *
     * @param subject what it is, such as {@code session/s-1}
     */
    record Reliance(String subject, Set<ActorOrText> parties) {
        public Reliance {
            parties = Set.copyOf(parties);
        }
    }

    /** What counts on whom. */
    Stream<Reliance> reliances();
}
