package org.balcony.query.evaluation.inclusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.CountedSessions;
import org.balcony.query.facts.SessionsHeld;
import org.balcony.query.facts.Tally;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/**
 * A session, an iteration or the case, with its sessions that were counted.
 *
 * @param open whether sessions may still be added to it
 */
record InclusionUnit(InclusionLevel level, String subject, List<Entry<SessionHeld>> sessions, boolean open) {

    InclusionUnit {
        sessions = List.copyOf(sessions);
    }

    /** All of them: the sessions as they happened, the iterations by their first session, the case. */
    static List<InclusionUnit> all(Entries entries) {
        List<Entry<SessionHeld>> counted = SessionsHeld.in(entries).inOrder().stream()
                .filter(one -> one.event().attendanceSummary() != null)
                .toList();
        Map<LocalId, List<Entry<SessionHeld>>> iterations = new LinkedHashMap<>();
        List<InclusionUnit> units = new ArrayList<>();
        for (Entry<SessionHeld> one : counted) {
            units.add(new InclusionUnit(
                    InclusionLevel.SESSION, "session/" + one.event().sessionId(), List.of(one), false));
            LocalId iteration = one.standing().original().fact().circumstances().stageIterationId();
            if (iteration != null) {
                iterations.computeIfAbsent(iteration, _ -> new ArrayList<>()).add(one);
            }
        }
        Map<LocalId, Entry<StageIterationEnded>> ended =
                entries.latest(StageIterationEnded.class, StageIterationEnded::stageIterationId);
        iterations.forEach((id, sessions) -> units.add(new InclusionUnit(
                InclusionLevel.ITERATION, "stage-iteration/" + id, sessions, !ended.containsKey(id))));
        if (!counted.isEmpty()) {
            units.add(ofCase(counted, entries));
        }
        return units;
    }

    /** The case alone, with those of its sessions whose counts may be told to readers who see no session. */
    static List<InclusionUnit> told(Entries entries) {
        List<Entry<SessionHeld>> told = CountedSessions.in(entries).told();
        return told.isEmpty() ? List.of() : List.of(ofCase(told, entries));
    }

    private static InclusionUnit ofCase(List<Entry<SessionHeld>> counted, Entries entries) {
        boolean closed = CaseStatus.reached(entries.ours())
                .map(CaseStatus.Reached::status)
                .filter(CaseStatus.CLOSED::equals)
                .isPresent();
        return new InclusionUnit(InclusionLevel.CASE, entries.subject().toString(), counted, !closed);
    }

    /** The same over some of its sessions. */
    InclusionUnit over(List<Entry<SessionHeld>> some) {
        return new InclusionUnit(level, subject, some, open);
    }

    /** Its sessions at which people were counted along a dimension. */
    List<Entry<SessionHeld>> counted(InclusionDimension dimension) {
        return sessions.stream()
                .filter(one -> !tally(List.of(one), dimension).isEmpty())
                .toList();
    }

    /** The counts along a dimension, added up. */
    Tally tally(InclusionDimension dimension) {
        return tally(sessions, dimension);
    }

    static Tally tally(List<Entry<SessionHeld>> sessions, InclusionDimension dimension) {
        Tally tally = new Tally();
        for (Entry<SessionHeld> one : sessions) {
            AttendanceSummary summary = one.event().attendanceSummary();
            if (summary != null) {
                tally.add(summary, dimension);
            }
        }
        return tally;
    }
}
