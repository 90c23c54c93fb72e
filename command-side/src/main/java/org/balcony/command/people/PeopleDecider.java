package org.balcony.command.people;

import java.util.List;
import java.util.Optional;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.command.kernel.Erasable;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.people.PeopleCommand.ErasePersonalData;
import org.balcony.command.people.PeopleCommand.RefuseErasure;
import org.balcony.command.people.PeopleCommand.RegisterPerson;
import org.balcony.command.people.PeopleCommand.RequestErasure;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.PersonEvent.ErasureRefused;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.PersonEvent.PersonalDataErased;

/** Decides on the registry of persons and on erasure. */
final class PeopleDecider {

    /** What every node lets go of when it learns of an erasure. */
    private static final List<String> PURGED = List.of("histories", "figures", "opened texts");

    private PeopleDecider() {}

    static Decision decide(PeopleCommand command, PersonState state, Context context) {
        return switch (command) {
            case RegisterPerson register -> register(register.person(), state);
            case RequestErasure request -> request(request.request(), state);
            case RefuseErasure refuse -> refuse(refuse.refused(), state, context);
            case ErasePersonalData _ -> erase(state, context.erasable());
        };
    }

    private static Decision register(PersonRegistered person, PersonState state) {
        Optional<PersonalData.Found> found = PersonalData.in(person);
        if (found.isPresent()) {
            return Decision.refuse(
                    PeopleRefusal.PERSONAL_DATA_IN_EVENT, found.get().facts());
        }
        if (state.erased()) {
            return Decision.refuse(PeopleRefusal.PERSON_DATA_ERASED);
        }
        if (person.equals(state.registration())) {
            return Decision.nothingChanges();
        }
        return state.registration() == null
                ? new Decision.Accepted(
                        List.of(person),
                        List.of(),
                        List.of(new KeyClaim(
                                "person-code", person.pseudonym().value(), PeopleRefusal.PERSON_CODE_IN_USE)))
                : Decision.refuse(PeopleRefusal.PERSON_ALREADY_REGISTERED);
    }

    private static Decision request(ErasureRequested request, PersonState state) {
        return state.erased()
                ? Decision.accept(request, Flag.of(UniversalWarning.UNEXPECTED_TRANSITION))
                : Decision.accept(request);
    }

    private static Decision refuse(ErasureRefused refused, PersonState state, Context context) {
        if (state.requested().isEmpty()) {
            return Decision.refuse(PeopleRefusal.NO_ERASURE_REQUESTED);
        }
        if (state.requested().contains(ErasureGround.DANGER)) {
            return Decision.refuse(PeopleRefusal.ERASURE_OWED_TO_PERSON_IN_DANGER);
        }
        return refused.agreedBy() == null || refused.agreedBy().equals(context.sender())
                ? Decision.refuse(PeopleRefusal.ADMINISTRATOR_HAS_NOT_AGREED)
                : Decision.accept(refused);
    }

    /** What the event says is what is done: the keys there are, wherever the person is named, and whoever was told. */
    private static Decision erase(PersonState state, Erasable reached) {
        return state.gravest()
                .map(ground -> Decision.accept(new PersonalDataErased(
                        reached.keys(), PURGED, reached.recipients(), ground, reached.records())))
                .orElseGet(() -> Decision.refuse(PeopleRefusal.NO_ERASURE_REQUESTED));
    }
}
