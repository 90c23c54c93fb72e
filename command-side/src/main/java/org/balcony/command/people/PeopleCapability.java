package org.balcony.command.people;

import java.util.List;
import java.util.Optional;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.people.PeopleCommand.ErasePersonalData;
import org.balcony.command.records.RecordsCommand;
import org.balcony.events.Fact;
import org.balcony.events.value.StreamId;

/** Keeps the pseudonym of a person, and whether the person's data are to be or have been erased. */
public final class PeopleCapability implements Capability<PeopleCommand, PersonState> {

    @Override
    public Class<PeopleCommand> commands() {
        return PeopleCommand.class;
    }

    @Override
    public Class<PersonState> facet() {
        return PersonState.class;
    }

    @Override
    public PersonState initial() {
        return PersonState.NONE;
    }

    @Override
    public PersonState evolve(PersonState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return PersonState.restsOn(fact.event());
    }

    @Override
    public PersonState remember(PersonState state, Fact annulled) {
        return state.afterAnnulled(annulled.event());
    }

    @Override
    public Optional<Decision.Refused> objection(Command command, StreamState state, Context context) {
        return command instanceof RecordsCommand about
                ? EntriesGuard.objection(about, state.of(PersonState.class), context)
                : Optional.empty();
    }

    @Override
    public Decision decide(PeopleCommand command, StreamState state, Context context) {
        return PeopleDecider.decide(command, state.of(PersonState.class), context);
    }

    @Override
    public List<Need> needs(PeopleCommand command, StreamState state, StreamId stream) {
        return command instanceof ErasePersonalData ? List.of(new Need.OfErasure(stream)) : List.of();
    }
}
