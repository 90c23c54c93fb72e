package org.balcony.command.records;

import java.util.List;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.records.RecordsCommand.DisputeRecord;
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

    /** A dispute is never rejected (domain text, section 2.21); whoever it concerns may have heard of the entry from others. */
    @Override
    public List<Need> needs(RecordsCommand command, StreamState state) {
        boolean hearsay = command instanceof DisputeRecord;
        return command.about().stream()
                .<Need>map(target -> new Need.OfEvent(target, hearsay))
                .toList();
    }

    @Override
    public Decision decide(RecordsCommand command, StreamState state, Context context) {
        return RecordsDecider.decide(command, state, context);
    }
}
