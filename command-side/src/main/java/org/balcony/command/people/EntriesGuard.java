package org.balcony.command.people;

import java.util.Map;
import java.util.Optional;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.records.RecordsCommand;
import org.balcony.command.records.RecordsCommand.AttachEvidence;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.events.PersonEvent.PersonRegistered;

/** Keeps names and contacts out of entries about entries, and everything out once a person's data were erased. */
final class EntriesGuard {

    private EntriesGuard() {}

    static Optional<Decision.Refused> objection(RecordsCommand command, PersonState state, Context context) {
        if (command instanceof AttachEvidence) {
            return refusalOfErased(state);
        }
        return command instanceof CorrectRecord correction
                ? refusalOfErased(state).or(() -> refusalOfPersonalData(correction, context))
                : Optional.empty();
    }

    private static Optional<Decision.Refused> refusalOfErased(PersonState state) {
        return state.erased()
                ? Optional.of(new Decision.Refused(PeopleRefusal.PERSON_DATA_ERASED, Map.of()))
                : Optional.empty();
    }

    private static Optional<Decision.Refused> refusalOfPersonalData(CorrectRecord correction, Context context) {
        return context.entry(correction.target())
                .filter(entry -> entry.event() instanceof PersonRegistered
                        && correction.newValue().isString())
                .flatMap(entry -> PersonalData.in(
                        correction.field(), correction.newValue().stringValue()))
                .map(found -> new Decision.Refused(PeopleRefusal.PERSONAL_DATA_IN_EVENT, found.facts()));
    }
}
