package org.balcony.query.platform.visibility.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.codec.PeopleIn;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;

/**
 * For which persons each participation of a case was ever nominated, as stored and as corrected, annulled or not.
 *
 * @param persons the persons of each participation
 * @param participations every participation that any entry ever named
 */
record Nominations(Map<LocalId, Set<PersonId>> persons, Set<LocalId> participations) {

    static Nominations in(StandingHistory history) {
        Nominations nominations = new Nominations(new HashMap<>(), new LinkedHashSet<>());
        Stream.concat(
                        history.events().stream().map(event -> event.fact().event()),
                        history.standing().stream()
                                .filter(one -> !one.corrections().isEmpty())
                                .map(Standing::event))
                .forEach(nominations::add);
        return nominations;
    }

    private void add(DomainEvent event) {
        participations.addAll(PeopleIn.participations(event));
        if (event instanceof CandidateNominated nominated) {
            persons.computeIfAbsent(nominated.participationId(), _ -> new HashSet<>())
                    .add(nominated.personId());
        }
    }

    /** The persons behind these participations. */
    Set<PersonId> of(Set<LocalId> some) {
        Set<PersonId> found = new HashSet<>();
        some.forEach(one -> found.addAll(persons.getOrDefault(one, Set.of())));
        return found;
    }

    /** Every participation of these persons. */
    Set<LocalId> behind(Set<PersonId> some) {
        Set<LocalId> found = new HashSet<>();
        persons.forEach((participation, who) -> {
            if (who.stream().anyMatch(some::contains)) {
                found.add(participation);
            }
        });
        return found;
    }
}
