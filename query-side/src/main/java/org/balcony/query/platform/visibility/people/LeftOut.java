package org.balcony.query.platform.visibility.people;

import java.util.Optional;
import java.util.Set;
import org.balcony.events.codec.PeopleIn;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;

/** Everybody as recorded, but for some participations. */
record LeftOut(Set<LocalId> closed) implements PeopleIn.Names {

    @Override
    public Optional<LocalId> participation(LocalId participation) {
        return closed.contains(participation) ? Optional.empty() : Optional.of(participation);
    }

    @Override
    public Optional<PersonId> person(PersonId person) {
        return Optional.of(person);
    }

    @Override
    public boolean isParticipation(String text) {
        return closed.stream().anyMatch(one -> one.value().equals(text));
    }
}
