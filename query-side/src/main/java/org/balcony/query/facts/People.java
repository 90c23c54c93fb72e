package org.balcony.query.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Who took part, by pseudonym. Whoever was erased, or put under a lockdown of data, is in no view any more (chapter 6 of the
 * domain).
 *
 * @param nominated who was proposed, by participation
 * @param attended for each session, who is on record as having been there
 * @param erased the participations of those who are shown no more
 * @param erasedPersons how many persons they are
 */
public record People(
        Map<LocalId, Entry<CandidateNominated>> nominated,
        Map<LocalId, Map<LocalId, Entry<AttendanceRecorded>>> attended,
        Set<LocalId> erased,
        long erasedPersons) {

    public static People in(Entries entries) {
        Map<LocalId, Entry<CandidateNominated>> nominated =
                entries.latest(CandidateNominated.class, CandidateNominated::participationId);
        Set<LocalId> erased = erased(entries.reading(), nominated);
        long persons =
                erased.stream().map(one -> person(nominated, one)).distinct().count();
        nominated.keySet().removeAll(erased);
        return new People(nominated, attended(entries, erased), erased, persons);
    }

    private static Map<LocalId, Map<LocalId, Entry<AttendanceRecorded>>> attended(
            Entries entries, Set<LocalId> erased) {
        Map<LocalId, Map<LocalId, Entry<AttendanceRecorded>>> attended = new LinkedHashMap<>();
        for (Entry<AttendanceRecorded> one : entries.all(AttendanceRecorded.class)) {
            LocalId person = one.event().participationId();
            Map<LocalId, Entry<AttendanceRecorded>> there =
                    attended.computeIfAbsent(one.event().sessionId(), _ -> new LinkedHashMap<>());
            if (Parties.attends(one.event().status()) && !erased.contains(person)) {
                there.put(person, one);
            } else {
                there.remove(person);
            }
        }
        attended.values().removeIf(Map::isEmpty);
        return attended;
    }

    /**
     * A lockdown names a participation, or answers an incident or a risk that does. It holds for every day that is asked
     * about, also for days before it.
     */
    private static Set<LocalId> erased(Reading reading, Map<LocalId, Entry<CandidateNominated>> nominated) {
        Map<LocalId, SafetyIncidentReported> incidents = new HashMap<>();
        Map<LocalId, RiskAssessed> risks = new HashMap<>();
        List<ProtectiveMeasureTaken> measures = new ArrayList<>();
        for (Standing one : reading.ours().standing()) {
            if (one.event() instanceof SafetyIncidentReported incident) {
                incidents.put(incident.incidentId(), incident);
            } else if (one.event() instanceof RiskAssessed risk) {
                risks.put(risk.riskId(), risk);
            } else if (one.event() instanceof ProtectiveMeasureTaken measure
                    && (measure.kind() == ProtectiveKind.DATA_LOCKDOWN || measure.kind() == ProtectiveKind.ERASURE)) {
                measures.add(measure);
            }
        }
        Set<LocalId> erased = new HashSet<>();
        measures.forEach(measure -> erased.addAll(protectedBy(measure, incidents, risks)));
        Set<Object> persons = new HashSet<>();
        erased.forEach(one -> persons.add(person(nominated, one)));
        nominated.keySet().stream()
                .filter(one -> persons.contains(person(nominated, one)))
                .forEach(erased::add);
        return erased;
    }

    private static List<LocalId> protectedBy(
            ProtectiveMeasureTaken measure,
            Map<LocalId, SafetyIncidentReported> incidents,
            Map<LocalId, RiskAssessed> risks) {
        if (measure.participationId() != null) {
            return List.of(measure.participationId());
        }
        List<LocalId> people = new ArrayList<>();
        SafetyIncidentReported incident = measure.incidentId() == null ? null : incidents.get(measure.incidentId());
        if (incident != null) {
            people.addAll(incident.affected());
        }
        RiskAssessed risk = measure.riskId() == null ? null : risks.get(measure.riskId());
        if (risk != null && risk.participationId() != null) {
            people.add(risk.participationId());
        }
        return people;
    }

    /** What makes two participations the same person: the person, or the participation where nobody said who it is. */
    public Object person(LocalId participation) {
        return person(nominated, participation);
    }

    private static Object person(Map<LocalId, Entry<CandidateNominated>> nominated, LocalId participation) {
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
