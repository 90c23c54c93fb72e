package org.balcony.query.platform.visibility.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Mentions;
import org.balcony.events.codec.PeopleIn;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;

/**
 * All that a history says about who may see it. Folded once for a version of a stream, and shared.
 *
 * @param events every event by its id
 * @param compartments in which compartments participations lie, by their nominations; none for those in no compartment
 * @param conflict the conflict of a case, as its registration names it now
 * @param turns when a judgement may change although nothing is recorded
 */
public record Facts(
        Grants grants,
        Map<EventId, RecordedEvent> events,
        Labels labels,
        Sessions sessions,
        Confidences confidences,
        Products products,
        Regimes regimes,
        People people,
        Namings namings,
        Map<LocalId, Set<Compartment>> compartments,
        Optional<StreamId> conflict,
        NavigableSet<Instant> turns) {

    /** How long after a session its date and place stay with the team (domain text, section 6.1). */
    private static final Duration COOLING = Duration.ofDays(30);

    private static final Label TEAM = Label.of(Level.TEAM);

    /** The facts of a history of a stream of that kind. */
    public static Facts of(StreamKind kind, StandingHistory history) {
        Map<EventId, RecordedEvent> events = new HashMap<>();
        history.events().forEach(one -> events.put(one.fact().id(), one));
        Facts facts = new Facts(
                Grants.of(kind, history),
                events,
                Labels.of(history),
                Sessions.of(history),
                Confidences.of(history),
                Products.of(history),
                Regimes.of(history),
                People.of(history),
                Namings.of(history),
                new HashMap<>(),
                history.standing().stream()
                        .map(Standing::event)
                        .filter(CaseRegistered.class::isInstance)
                        .map(one -> StreamId.of(((CaseRegistered) one).conflictId()))
                        .findFirst(),
                new TreeSet<>());
        facts.findTurns();
        facts.findCompartments();
        return facts;
    }

    private void findCompartments() {
        for (RecordedEvent event : events.values()) {
            if (event.fact().event() instanceof CandidateNominated nominated) {
                Set<Compartment> around = labels.current(event).compartments();
                if (!around.isEmpty()) {
                    compartments
                            .computeIfAbsent(nominated.participationId(), _ -> new TreeSet<>())
                            .addAll(around);
                }
            }
        }
    }

    private void findTurns() {
        grants.turnsInto(turns);
        sessions.ends().values().forEach(end -> turns.add(cooled(end)));
        confidences.all().forEach(matter -> matter.disclosures().forEach(one -> turns.add(one.end())));
        regimes.agreed().forEach(one -> turns.add(Regimes.end(one)));
        turns.addAll(people.consents().values());
    }

    /** The next moment after this one at which a judgement may change although nothing is recorded. */
    public Instant turnAfter(Instant moment) {
        Instant next = turns.higher(moment);
        return next == null ? Instant.MAX : next;
    }

    /** Under which label a record lies now. */
    Label label(RecordedEvent event, Instant moment) {
        Label current = labels.current(event);
        if (isPlan(event) && !moment.isBefore(cooled(endOf(event)))) {
            return current.equals(TEAM) ? Label.of(Level.ORGANISATION) : current;
        }
        Label bound = current.and(Labels.demanded(event.fact().event()));
        return new Label(bound.level(), union(bound, event));
    }

    private TreeSet<Compartment> union(Label label, RecordedEvent event) {
        TreeSet<Compartment> all = new TreeSet<>(label.compartments());
        all.addAll(confidences.cells(event));
        if (!compartments.isEmpty()) {
            PeopleIn.about(event.fact().event()).map(compartments::get).ifPresent(all::addAll);
        }
        return all;
    }

    private static boolean isPlan(RecordedEvent event) {
        return event.fact().event() instanceof org.balcony.events.ConductEvent.SessionScheduled
                || event.fact().event() instanceof org.balcony.events.ConductEvent.SessionRescheduled;
    }

    private Instant endOf(RecordedEvent event) {
        return session(event)
                .map(one -> sessions.ends().getOrDefault(one, Instant.MAX))
                .orElse(Instant.MAX);
    }

    private static Instant cooled(Instant end) {
        return end.isBefore(Instant.MAX.minus(COOLING)) ? end.plus(COOLING) : Instant.MAX;
    }

    /** The strands an event names, by itself, by its session or by its run through a stage. */
    Set<String> strands(RecordedEvent event) {
        Mentions mentions = Mentions.of(event.fact().event());
        Set<String> named = new HashSet<>();
        mentions.strand().ifPresent(named::add);
        mentions.session().ifPresent(one -> named.addAll(sessions.strands().getOrDefault(one, Set.of())));
        Optional.ofNullable(event.fact().circumstances().stageIterationId())
                .or(mentions::iteration)
                .map(sessions.iterations()::get)
                .ifPresent(named::add);
        return Collections.unmodifiableSet(named);
    }

    Optional<Matter> matter(RecordedEvent event) {
        return Mentions.of(event.fact().event()).matter().map(confidences.matters()::get);
    }

    Optional<LocalId> session(RecordedEvent event) {
        return Mentions.of(event.fact().event()).session();
    }
}
