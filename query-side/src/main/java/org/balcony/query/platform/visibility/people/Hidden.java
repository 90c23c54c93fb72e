package org.balcony.query.platform.visibility.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.PeopleIn;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamKind;

/**
 * Who is hidden in one stream, and what is left of its events.
 *
 * @param nominations who was ever known under which participation
 * @param participations those who are hidden
 * @param persons the persons behind them
 * @param gone the events of which nothing is left, since they are about somebody hidden alone or a correction made them so, and
 *     the entries about them
 * @param classes what sort of event each is, to know what its corrections may name
 */
record Hidden(
        Nominations nominations,
        Set<LocalId> participations,
        Set<PersonId> persons,
        Set<EventId> gone,
        Map<EventId, Class<? extends DomainEvent>> classes)
        implements PeopleIn.Names {

    /**
     * Who is hidden in a history.
     *
     * @param everywhere the persons who are hidden by a lockdown in any case or by erasure
     */
    static Hidden in(StandingHistory history, Set<PersonId> everywhere) {
        Nominations nominations = Nominations.in(history);
        Set<LocalId> locked = Lockdowns.in(history);
        Set<PersonId> persons = new HashSet<>(everywhere);
        persons.addAll(nominations.of(locked));
        Set<LocalId> participations = new HashSet<>(locked);
        participations.addAll(nominations.behind(persons));
        Map<EventId, Class<? extends DomainEvent>> classes = new HashMap<>();
        history.events()
                .forEach(event ->
                        classes.put(event.fact().id(), event.fact().event().getClass()));
        Hidden hidden = new Hidden(nominations, participations, persons, new HashSet<>(), classes);
        hidden.findGone(history);
        return hidden;
    }

    private void findGone(StandingHistory history) {
        if (isNobody()) {
            return;
        }
        for (RecordedEvent event : history.events()) {
            if (event.fact().event() instanceof RecordCorrected one
                    && mayName(one.target(), one.field())
                    && (isHidden(one.oldValue().asString(""))
                            || isHidden(one.newValue().asString("")))) {
                gone.add(one.target());
            }
        }
        history.events().stream()
                .filter(this::isGone)
                .forEach(event -> gone.add(event.fact().id()));
    }

    /** What is said about nothing but what is gone is gone with it; entries come after what they are about. */
    private boolean isGone(RecordedEvent event) {
        if (event.fact().event() instanceof RecordEvent entry
                && !entry.about().isEmpty()
                && gone.containsAll(entry.about())) {
            return true;
        }
        return named(event).isEmpty();
    }

    private Optional<RecordedEvent> named(RecordedEvent event) {
        if (isRegistration(event)) {
            return Optional.empty();
        }
        return event.fact().event() instanceof ParticipantErased
                ? Optional.of(event)
                : new Naming(this, this::mayName, one -> !persons.contains(one)).of(event);
    }

    private boolean isNobody() {
        return participations.isEmpty() && persons.isEmpty();
    }

    /** Who is hidden here, once for every person; a participation of whom nobody said who it is counts by itself. */
    int missing() {
        Set<Object> people = new HashSet<>();
        for (LocalId one : participations) {
            Set<PersonId> known = nominations.persons().getOrDefault(one, Set.of());
            people.add(known.stream()
                    .filter(persons::contains)
                    .findFirst()
                    .<Object>map(p -> p)
                    .orElse(one));
        }
        return people.size();
    }

    /** The event without whoever is hidden; empty where nothing is left to say. The notice of an erasure stays. */
    Optional<RecordedEvent> without(RecordedEvent event) {
        if (isNobody()) {
            return Optional.of(event);
        }
        return gone.contains(event.fact().id()) ? Optional.empty() : named(event);
    }

    /** Under what name and in which safe somebody hidden is kept is said to nobody. */
    private boolean isRegistration(RecordedEvent event) {
        return event.fact().event() instanceof PersonRegistered
                && event.stream().kind() == StreamKind.PERSON
                && persons.contains(new PersonId(event.stream().id()));
    }

    boolean mayName(EventId entry, String field) {
        Class<? extends DomainEvent> type = classes.get(entry);
        return type != null && PeopleIn.mayBeIn(type, field);
    }

    private boolean isHidden(String text) {
        return participations.stream().anyMatch(one -> one.value().equals(text))
                || persons.stream().anyMatch(one -> one.toString().equals(text));
    }

    @Override
    public Optional<LocalId> participation(LocalId participation) {
        return participations.contains(participation) ? Optional.empty() : Optional.of(participation);
    }

    @Override
    public Optional<PersonId> person(PersonId person) {
        return persons.contains(person) ? Optional.empty() : Optional.of(person);
    }

    @Override
    public boolean isParticipation(String text) {
        return participations.stream().anyMatch(one -> one.value().equals(text));
    }
}
