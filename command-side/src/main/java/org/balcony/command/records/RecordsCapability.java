package org.balcony.command.records;

import java.util.List;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;

/** Keeps which entries no longer stand, or are no longer labelled, as they were stored. */
public final class RecordsCapability implements Capability<RecordsCommand, RecordsState> {

    @Override
    public Class<RecordsCommand> commands() {
        return RecordsCommand.class;
    }

    @Override
    public Class<RecordsState> facet() {
        return RecordsState.class;
    }

    @Override
    public RecordsState initial() {
        return RecordsState.NONE;
    }

    @Override
    public RecordsState evolve(RecordsState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return RecordsState.restsOn(fact.event());
    }

    @Override
    public List<Need> needs(RecordsCommand command, StreamState state) {
        return command.about().stream().<Need>map(Need.OfEvent::new).toList();
    }

    @Override
    public Decision decide(RecordsCommand command, StreamState state, Context context) {
        return RecordsDecider.decide(command, state, context);
    }
}
