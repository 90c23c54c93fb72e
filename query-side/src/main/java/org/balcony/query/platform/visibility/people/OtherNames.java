package org.balcony.query.platform.visibility.people;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcony.events.codec.PeopleIn;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.balcony.query.platform.visibility.Pseudonyms;

/** What people of a stream are called for one audience. Used by one thread. */
final class OtherNames implements PeopleIn.Names {

    private final Pseudonyms pseudonyms;
    private final String audience;
    private final StreamId stream;
    private final Set<LocalId> known;
    private final Map<LocalId, LocalId> called = new HashMap<>();

    OtherNames(Pseudonyms pseudonyms, String audience, StreamId stream, Set<LocalId> known) {
        this.pseudonyms = pseudonyms;
        this.audience = audience;
        this.stream = stream;
        this.known = known;
    }

    @Override
    public Optional<LocalId> participation(LocalId participation) {
        return Optional.of(called.computeIfAbsent(participation, one -> pseudonyms.of(audience, stream, one)));
    }

    /** A person has a name of its own in every case, so that what is known from one case says nothing of another. */
    @Override
    public Optional<PersonId> person(PersonId person) {
        LocalId name = pseudonyms.of(audience, stream, new LocalId(person.toString()));
        return Optional.of(new PersonId(UUID.nameUUIDFromBytes(name.value().getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public boolean isParticipation(String text) {
        return known.stream().anyMatch(one -> one.value().equals(text));
    }
}
