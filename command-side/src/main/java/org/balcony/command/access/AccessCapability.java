package org.balcony.command.access;

import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;

/** Keeps the grants of access to a case, a conflict or the organisation. */
public final class AccessCapability implements Capability<AccessCommand, AccessState> {

    @Override
    public Class<AccessCommand> commands() {
        return AccessCommand.class;
    }

    @Override
    public Class<AccessState> facet() {
        return AccessState.class;
    }

    @Override
    public AccessState initial() {
        return AccessState.NONE;
    }

    @Override
    public AccessState evolve(AccessState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return AccessState.restsOn(fact.event());
    }

    @Override
    public Decision decide(AccessCommand command, StreamState state, Context context) {
        return AccessDecider.decide(command, state, context);
    }
}
