package org.balcony.query.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Who took part, by pseudonym.
 *
 * @param nominated who was proposed, by participation
 * @param attended for each session, who is on record as having been there
 */
public record People(
        Map<LocalId, Entry<CandidateNominated>> nominated,
        Map<LocalId, Map<LocalId, Entry<AttendanceRecorded>>> attended) {

    public static People in(Entries entries) {
        return new People(
                entries.latest(CandidateNominated.class, CandidateNominated::participationId), attended(entries));
    }

    private static Map<LocalId, Map<LocalId, Entry<AttendanceRecorded>>> attended(Entries entries) {
        Map<LocalId, Map<LocalId, Entry<AttendanceRecorded>>> attended = new LinkedHashMap<>();
        for (Entry<AttendanceRecorded> one : entries.all(AttendanceRecorded.class)) {
            LocalId person = one.event().participationId();
            Map<LocalId, Entry<AttendanceRecorded>> there =
                    attended.computeIfAbsent(one.event().sessionId(), _ -> new LinkedHashMap<>());
            if (Parties.attends(one.event().status())) {
                there.put(person, one);
            } else {
                there.remove(person);
            }
        }
        attended.values().removeIf(Map::isEmpty);
        return attended;
    }

    /** What makes two participations the same person: the person, or the participation where nobody said who it is. */
    public Object person(LocalId participation) {
        Entry<CandidateNominated> one = nominated.get(participation);
        return one == null ? participation : one.event().personId();
    }

    /** The side a participation sits for; null where it is not on record. */
    public @Nullable ActorOrText side(LocalId participation) {
        Entry<CandidateNominated> one = nominated.get(participation);
        return one == null ? null : one.event().side();
    }

    /** Who is on record as having been at a session. */
    public Map<LocalId, Entry<AttendanceRecorded>> at(LocalId session) {
        return attended.getOrDefault(session, Map.of());
    }
}
