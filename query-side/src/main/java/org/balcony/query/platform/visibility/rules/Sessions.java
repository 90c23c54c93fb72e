package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.LocalId;

/**
 * Sessions of a case, and the strands they belong to.
 *
 * @param ends when the last end that was ever planned or recorded for a session is over
 * @param strands the strands of a session
 * @param iterations the strand of a run through a stage
 * @param people who was invited to, admitted to or marked for a session
 * @param regimes the regimes a session itself names
 */
record Sessions(
        Map<LocalId, Instant> ends,
        Map<LocalId, Set<String>> strands,
        Map<LocalId, String> iterations,
        Map<LocalId, Set<LocalId>> people,
        Map<LocalId, Set<LocalId>> regimes) {

    static Sessions of(StandingHistory history) {
        Sessions sessions =
                new Sessions(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        Stream.concat(
                        history.events().stream().map(one -> one.fact()),
                        history.standing().stream().map(Standing::fact))
                .forEach(sessions::place);
        history.standing().forEach(one -> sessions.meet(one.event()));
        return sessions;
    }

    private void place(Fact fact) {
        DomainEvent event = fact.event();
        if (event instanceof StageIterationOpened opened && opened.strand() != null) {
            iterations.put(opened.stageIterationId(), opened.strand());
        } else if (event instanceof ConductEvent conduct) {
            place(conduct, fact);
        }
    }

    private void place(ConductEvent event, Fact fact) {
        switch (event) {
            case SessionScheduled one -> {
                ends(one.sessionId(), Ends.of(one.plannedFor()));
                strand(one.sessionId(), one.strand(), fact);
                if (one.regimeId() != null) {
                    regimes.computeIfAbsent(one.sessionId(), _ -> new HashSet<>())
                            .add(one.regimeId());
                }
            }
            case SessionRescheduled one -> ends(one.sessionId(), Ends.of(one.to()));
            case SessionOpened one ->
                regimes.computeIfAbsent(one.sessionId(), _ -> new HashSet<>()).add(one.regimeId());
            case SessionHeld one -> {
                ends(
                        one.sessionId(),
                        Ends.of(
                                one.actualPeriod() == null
                                        ? fact.circumstances().occurredAt()
                                        : one.actualPeriod()));
                strand(one.sessionId(), one.strand(), fact);
            }
            case SessionCancelled _, AttendanceRecorded _, ConductEvent.MessageCarried _ -> {}
        }
    }

    private void ends(LocalId session, Instant end) {
        ends.merge(session, end, Ends::later);
    }

    private void strand(LocalId session, @org.jspecify.annotations.Nullable String strand, Fact fact) {
        LocalId iteration = fact.circumstances().stageIterationId();
        String of = strand != null ? strand : iteration == null ? null : iterations.get(iteration);
        if (of != null) {
            strands.computeIfAbsent(session, _ -> new HashSet<>()).add(of);
        }
    }

    private void meet(DomainEvent event) {
        if (event instanceof AttendanceRecorded attended) {
            people(attended.sessionId()).add(attended.participationId());
        } else if (event instanceof SessionOpened opened) {
            people(opened.sessionId()).addAll(opened.admitted());
        } else if (event instanceof ParticipantInvited invited && invited.sessionId() != null) {
            people(invited.sessionId()).add(invited.participationId());
        } else if (event instanceof InvitationAnswered answered
                && answered.sessionId() != null
                && answered.participationId() != null) {
            people(answered.sessionId()).add(answered.participationId());
        }
    }

    private Set<LocalId> people(LocalId session) {
        return people.computeIfAbsent(session, _ -> new HashSet<>());
    }
}
