package org.balcony.command.conduct;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.balcony.command.conduct.Session.Attendance;
import org.balcony.command.conduct.Session.Plan;
import org.balcony.command.conduct.Session.Status;
import org.balcony.command.kernel.KnowsStrands;
import org.balcony.command.kernel.ReliesOnParties;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The sessions of a case. */
public record ConductState(PMap<LocalId, Session> sessions) implements ReliesOnParties, KnowsStrands {

    static final ConductState NONE = new ConductState(HashTreePMap.empty());

    /** The sessions that are open or planned, with the parties expected. */
    @Override
    public Stream<Reliance> reliances() {
        return Stream.concat(openSessions().stream(), plannedSessions().stream())
                .flatMap(id -> session(id).stream()
                        .map(session -> new Reliance("session/" + id, new HashSet<>(session.partiesExpected()))));
    }

    @Override
    public Optional<String> strandOfSession(LocalId session) {
        return session(session).flatMap(Session::strand);
    }

    /** The session of that id, if anything is on record of it. */
    public Optional<Session> session(LocalId id) {
        return Optional.ofNullable(sessions.get(id));
    }

    /** The sessions that were opened and are not yet on record as held. */
    public List<LocalId> openSessions() {
        return where(session -> session.status() == Status.OPEN);
    }

    /** The sessions that are planned and were neither opened, held nor cancelled. */
    public List<LocalId> plannedSessions() {
        return where(session -> session.status() == Status.SCHEDULED);
    }

    /** The planned sessions that lie wholly after that time. */
    public List<LocalId> plannedAfter(When end) {
        Instant last = end.latest();
        return last == null
                ? List.of()
                : where(session -> session.status() == Status.SCHEDULED
                        && session.plannedFor() instanceof When planned
                        && planned.isWhollyAfter(last));
    }

    /** The planned sessions that belong to that stage iteration. */
    List<LocalId> plannedWithin(LocalId iteration) {
        return where(session -> session.status() == Status.SCHEDULED
                && session.plan() instanceof Plan plan
                && iteration.equals(plan.iteration()));
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof ConductEvent && !(event instanceof MessageCarried);
    }

    ConductState after(Fact fact) {
        return fact.event() instanceof ConductEvent event
                ? after(event, fact.circumstances().stageIterationId())
                : this;
    }

    private ConductState after(ConductEvent event, @Nullable LocalId iteration) {
        return switch (event) {
            case SessionScheduled scheduled ->
                with(scheduled.sessionId(), session -> session.scheduled(scheduled, iteration));
            case SessionRescheduled moved -> with(moved.sessionId(), session -> session.movedTo(moved.to()));
            case SessionCancelled cancelled -> with(cancelled.sessionId(), Session::cancelled);
            case SessionOpened opened -> with(opened.sessionId(), Session::nowOpen);
            case SessionHeld held -> with(held.sessionId(), session -> session.held(held.strand()));
            case AttendanceRecorded entry ->
                with(
                        entry.sessionId(),
                        session -> session.attended(
                                entry.participationId(), new Attendance(entry.status(), entry.capacity())));
            case MessageCarried carried -> this;
        };
    }

    private ConductState with(LocalId id, UnaryOperator<Session> change) {
        Session before = sessions.getOrDefault(id, Session.UNKNOWN);
        Session after = change.apply(before);
        return after == before ? this : new ConductState(sessions.plus(id, after));
    }

    private List<LocalId> where(Predicate<Session> condition) {
        return sessions.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(LocalId::value))
                .toList();
    }
}
