package org.balcony.query.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that were held, in the order of happening.
 *
 * @param inOrder each as last written down
 */
public record SessionsHeld(List<Entry<SessionHeld>> inOrder, Map<LocalId, Entry<SessionScheduled>> scheduled) {

    public SessionsHeld {
        inOrder = List.copyOf(inOrder);
        scheduled = Map.copyOf(scheduled);
    }

    public static SessionsHeld in(Entries entries) {
        return new SessionsHeld(
                entries.latest(SessionHeld.class, SessionHeld::sessionId).values().stream()
                        .sorted(Comparator.<Entry<SessionHeld>, When>comparing(Entry::when, Chronology.OF_DATES)
                                .thenComparing(one -> one.event().sessionId().value()))
                        .toList(),
                entries.latest(SessionScheduled.class, SessionScheduled::sessionId));
    }

    /** The strand a session belongs to; null where to none. */
    public @Nullable String strand(Entry<SessionHeld> session) {
        String said = session.event().strand();
        Entry<SessionScheduled> plan = scheduled.get(session.event().sessionId());
        return said != null || plan == null ? said : plan.event().strand();
    }
}
