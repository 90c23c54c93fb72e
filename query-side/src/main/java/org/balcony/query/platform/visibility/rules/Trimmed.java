package org.balcony.query.platform.visibility.rules;

import java.util.List;
import java.util.Set;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordedEvent;

/** Records less what is hidden of them. */
final class Trimmed {

    private Trimmed() {}

    /** The event without what is hidden of it. */
    static RecordedEvent of(RecordedEvent event, Set<Hidden> hidden, Withheld withheld) {
        Fact fact = event.fact();
        DomainEvent left = withheld.in(hidden.isEmpty() ? fact.event() : without(fact.event(), hidden));
        if (left.equals(fact.event())) {
            return event;
        }
        return new RecordedEvent(
                new Fact(fact.id(), fact.circumstances(), left),
                event.stream(),
                event.streamVersion(),
                event.position(),
                event.recordedAt());
    }

    private static DomainEvent without(DomainEvent event, Set<Hidden> hidden) {
        if (event instanceof SessionHeld held) {
            return without(held, hidden);
        }
        return event instanceof ActorProfiled profile && hidden.contains(Hidden.PROFILE)
                ? new ActorProfiled(
                        profile.actorCode(),
                        profile.name(),
                        profile.kind(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        profile.isOrganisation())
                : event;
    }

    private static SessionHeld without(SessionHeld held, Set<Hidden> hidden) {
        return new SessionHeld(
                held.sessionId(),
                held.mode(),
                held.kind(),
                held.actualPeriod(),
                held.placeCoarse(),
                held.strand(),
                held.partiesPresent(),
                held.agenda(),
                hidden.contains(Hidden.SUMMARY) ? null : held.summary(),
                held.deviations(),
                hidden.contains(Hidden.ATTRIBUTION) ? List.of() : held.attributedTo(),
                held.attendanceSummary());
    }
}
