package org.balcony.query.evaluation.followup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.ContactSlots;
import org.balcony.query.facts.ContactSlots.State;
import org.balcony.query.facts.People;
import org.balcony.query.facts.SessionsHeld;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;

/** Who was reached soon after going home, and what happened to people there. */
record Returns(Entries entries, People people, SessionsHeld sessions) {

    /** Three months in which going home is hardest. */
    private static final long SOON = 90;

    static Returns in(Entries entries, People people) {
        return new Returns(entries, people, SessionsHeld.in(entries));
    }

    /** Of those who may be contacted, whoever was certainly reached within 90 days of a session. */
    Figure.Share within90Days(List<ContactSlots> contacts) {
        Set<LocalId> cohort = new LinkedHashSet<>();
        contacts.stream()
                .filter(one ->
                        one.slots().isEmpty() || one.slots().stream().anyMatch(slot -> slot.state() != State.VOID))
                .forEach(one -> cohort.add(one.participation()));
        Set<LocalId> soon = new LinkedHashSet<>();
        List<EventId> ids = new ArrayList<>();
        for (Entry<FollowUpContactMade> contact : entries.all(FollowUpContactMade.class)) {
            LocalId person = contact.event().participationId();
            if (cohort.contains(person)) {
                ids.add(contact.id());
                for (Entry<SessionHeld> session : returns(person)) {
                    if (soon(session, contact)) {
                        soon.add(person);
                        ids.add(session.id());
                    }
                }
            }
        }
        contacts.forEach(one -> ids.add(one.by().getFirst().original().fact().id()));
        return Figure.Share.of(
                soon.size(), cohort.size(), ids.stream().distinct().toList());
    }

    private static boolean soon(Entry<SessionHeld> session, Entry<FollowUpContactMade> contact) {
        Long most = Days.between(session.when(), contact.when()).max();
        return most != null && most <= SOON && !contact.precedes(session);
    }

    /** Incidents that touched somebody of a cohort and did not certainly happen before the first return. */
    Figure.Count incidents(List<ContactSlots> contacts) {
        Set<LocalId> cohort = new LinkedHashSet<>();
        contacts.forEach(one -> cohort.add(one.participation()));
        List<EventId> after =
                entries.latest(SafetyIncidentReported.class, SafetyIncidentReported::incidentId).values().stream()
                        .filter(incident -> incident.event().affected().stream()
                                .anyMatch(person -> cohort.contains(person) && after(incident, person)))
                        .map(Entry::id)
                        .toList();
        return new Figure.Count(after.size(), after);
    }

    private boolean after(Entry<SafetyIncidentReported> incident, LocalId person) {
        return returns(person).stream().anyMatch(session -> !incident.precedes(session));
    }

    private List<Entry<SessionHeld>> returns(LocalId person) {
        List<Entry<SessionHeld>> attended = sessions.inOrder().stream()
                .filter(one -> people.at(one.event().sessionId()).containsKey(person))
                .toList();
        return attended.isEmpty()
                ? sessions.inOrder().stream()
                        .filter(one -> people.at(one.event().sessionId()).isEmpty())
                        .toList()
                : attended;
    }
}
