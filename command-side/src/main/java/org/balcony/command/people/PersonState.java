package org.balcony.command.people;

import java.util.List;
import java.util.Optional;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.PersonEvent;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.PersonEvent.ErasureRefused;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What is known of the person, which is next to nothing.
 *
 * @param registration under which pseudonym; absent where no registration stands
 * @param requested the grounds of the requests for erasure that have neither been refused nor carried out
 * @param erased whether the person's data were erased
 */
public record PersonState(@Nullable PersonRegistered registration, PSet<ErasureGround> requested, boolean erased) {

    static final PersonState NONE = new PersonState(null, HashTreePSet.empty(), false);

    private static final List<ErasureGround> GRAVEST_FIRST = List.of(
            ErasureGround.DANGER, ErasureGround.UNLAWFUL, ErasureGround.CONSENT_WITHDRAWN, ErasureGround.PURPOSE_ENDED);

    static boolean restsOn(DomainEvent event) {
        return event instanceof PersonEvent;
    }

    /** The gravest ground on which erasure is asked for; empty where it is not asked for. */
    Optional<ErasureGround> gravest() {
        return GRAVEST_FIRST.stream().filter(requested::contains).findFirst();
    }

    PersonState after(Fact fact) {
        return fact.event() instanceof PersonEvent event ? after(event) : this;
    }

    /** What was erased stays so, even where the record of it was annulled: nobody can undo it. */
    PersonState afterAnnulled(DomainEvent event) {
        return event instanceof PersonalDataErased && !erased ? new PersonState(registration, requested, true) : this;
    }

    private PersonState after(PersonEvent event) {
        return switch (event) {
            case PersonRegistered registered ->
                registered.equals(registration) ? this : new PersonState(registered, requested, erased);
            case ErasureRequested request ->
                requested.contains(request.ground())
                        ? this
                        : new PersonState(registration, requested.plus(request.ground()), erased);
            case ErasureRefused refused -> settled(erased);
            case PersonalDataErased done -> settled(true);
        };
    }

    private PersonState settled(boolean gone) {
        return requested.isEmpty() && gone == erased ? this : new PersonState(registration, HashTreePSet.empty(), gone);
    }
}
