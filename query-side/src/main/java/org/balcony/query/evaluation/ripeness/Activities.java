package org.balcony.query.evaluation.ripeness;

import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** What was done while an assessment held. */
record Activities(List<EventId> eventIds, long all, long sessions, long messages, long contacts, long jointActions) {

    /** Everything done, in the order of happening; a session counts once. */
    static List<Entry<DomainEvent>> done(Entries entries) {
        return Chronology.sorted(Stream.of(
                        entries.latest(SessionHeld.class, SessionHeld::sessionId).values().stream(),
                        entries.all(MessageCarried.class).stream(),
                        entries.all(ContactMade.class).stream(),
                        entries.latest(JointActionLaunched.class, JointActionLaunched::actionId).values().stream())
                .flatMap(kind -> kind)
                .map(one -> Entries.entry(one.standing()))
                .toList());
    }

    static Activities of(List<Entry<DomainEvent>> done) {
        return new Activities(
                done.stream().map(Entry::id).toList(),
                done.size(),
                count(done, SessionHeld.class),
                count(done, MessageCarried.class),
                count(done, ContactMade.class),
                count(done, JointActionLaunched.class));
    }

    private static long count(List<Entry<DomainEvent>> done, Class<?> kind) {
        return done.stream().filter(one -> kind.isInstance(one.event())).count();
    }
}
