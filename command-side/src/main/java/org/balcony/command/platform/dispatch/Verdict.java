package org.balcony.command.platform.dispatch;

import java.util.List;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.command.kernel.Flag;
import org.balcony.command.platform.request.Draft;
import org.balcony.events.Fact;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/** What one command of a batch comes to before anything is appended. */
public sealed interface Verdict {

    /**
     * It is accepted and goes to the log.
     *
     * @param before the version of the stream before it
     * @param entityId the id given to an entity the sender left unnamed; absent where none was
     */
    record Decided(
            Draft draft,
            byte[] digest,
            StreamId stream,
            long before,
            List<Fact> facts,
            List<Flag> flags,
            List<KeyClaim> claims,
            @Nullable String entityId)
            implements Verdict {
        public Decided {
            facts = List.copyOf(facts);
            flags = List.copyOf(flags);
            claims = List.copyOf(claims);
        }
    }

    /** Its outcome is known already. */
    record Settled(Outcome outcome) implements Verdict {}

    /** It repeats an earlier command of the same batch. */
    record SameAs(int index) implements Verdict {}
}
