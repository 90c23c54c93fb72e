package org.balcony.command.platform.erasure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.codec.PeopleIn;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;

/**
 * What a case says of one person, under whatever participations it ever knew the person.
 *
 * @param participations every participation for which the person was ever named, also by correction
 */
record PersonInCase(PersonId person, Set<LocalId> participations) implements PeopleIn.Names {

    PersonInCase {
        participations = Set.copyOf(participations);
    }

    static PersonInCase of(PersonId person, List<Histories.Entry> history) {
        Set<LocalId> participations = new LinkedHashSet<>();
        for (Histories.Entry entry : history) {
            if (entry.fact().event() instanceof CandidateNominated nominated
                    && (nominated.personId().equals(person) || corrected(entry, person, history))) {
                participations.add(nominated.participationId());
            }
        }
        return new PersonInCase(person, participations);
    }

    private static boolean corrected(Histories.Entry nomination, PersonId person, List<Histories.Entry> history) {
        return history.stream()
                .anyMatch(one -> one.fact().event() instanceof RecordCorrected correction
                        && correction.target().equals(nomination.fact().id())
                        && correction.newValue().asString("").equals(person.toString()));
    }

    /** How many entries name the person. */
    int records(List<Histories.Entry> history) {
        return (int)
                history.stream().filter(entry -> names(entry.fact().event())).count();
    }

    private boolean names(DomainEvent event) {
        return PeopleIn.called(event, this).filter(event::equals).isEmpty();
    }

    @Override
    public Optional<LocalId> participation(LocalId participation) {
        return participations.contains(participation) ? Optional.empty() : Optional.of(participation);
    }

    @Override
    public Optional<PersonId> person(PersonId one) {
        return one.equals(person) ? Optional.empty() : Optional.of(one);
    }

    @Override
    public boolean isParticipation(String text) {
        return participations.stream().anyMatch(one -> one.value().equals(text));
    }
}
