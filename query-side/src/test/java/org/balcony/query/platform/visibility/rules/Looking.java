package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Clearance;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Told;

/** Somebody who looks at a told case, let in through given cells. */
record Looking(Reader reader, List<Cell> cells, Instant moment) {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final UserId STRANGER = new UserId("sanna");

    /** Every cell there is but those of parties. */
    static final Clearance HIGHEST = new Clearance(
            Level.RESTRICTED, new TreeSet<>(Set.of(Compartment.IDENTITY, Compartment.SAFETY, Compartment.FUNDING)));

    static Looking as(Role role, Clearance clearance) {
        return as(new Reader(STRANGER, Set.of(role)), role, clearance);
    }

    static Looking as(Reader reader, Role role, Clearance clearance) {
        return new Looking(reader, List.of(new Cell(role, clearance, Optional.empty())), NOW);
    }

    static Looking speakingFor(ActorId actor, Role role, Clearance clearance) {
        return as(new Reader(STRANGER, Set.of(role), Set.of(actor)), role, clearance);
    }

    static Looking atStrand(String strand, Role role, Clearance clearance) {
        return new Looking(
                new Reader(STRANGER, Set.of(role)), List.of(new Cell(role, clearance, Optional.of(strand))), NOW);
    }

    Looking at(String moment) {
        return new Looking(reader, cells, Instant.parse(moment));
    }

    Looking and(Role role, Clearance clearance) {
        return new Looking(reader, List.of(cells.getFirst(), new Cell(role, clearance, Optional.empty())), moment);
    }

    Insight sees(Told told, EventId id) {
        return judgement(told).of(event(told, id));
    }

    /** What is left of an event that is seen whole. */
    DomainEvent shown(Told told, EventId id) {
        return judgement(told).shown(event(told, id)).orElseThrow().fact().event();
    }

    Set<LocalId> closedParticipations(Told told) {
        return judgement(told).closedParticipations();
    }

    private static RecordedEvent event(Told told, EventId id) {
        return told.events().stream()
                .filter(one -> one.stream().equals(Told.CASE))
                .filter(one -> one.fact().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Judgement judgement(Told told) {
        List<RecordedEvent> ours = told.events().stream()
                .filter(one -> one.stream().equals(Told.CASE))
                .toList();
        List<RecordedEvent> theirs = told.events().stream()
                .filter(one -> one.stream().equals(Told.CONFLICT))
                .toList();
        return new Judgement(
                reader,
                cells,
                Facts.of(StreamKind.CASE, StandingHistory.of(ours)),
                Facts.of(StreamKind.CONFLICT, StandingHistory.of(theirs)),
                moment,
                false);
    }

    Grade grade(Told told, EventId id) {
        return sees(told, id).grade();
    }

    /** Whether the user who records everything that is told is this reader. */
    static Reader recorder(Role role) {
        return new Reader(Samples.CASE_OFFICER, Set.of(role));
    }
}
