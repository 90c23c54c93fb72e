package org.balcony.command.roles;

import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;

/** Keeps who holds or held which role in a case. */
public final class RolesCapability implements Capability<RolesCommand, RolesState> {

    @Override
    public Class<RolesCommand> commands() {
        return RolesCommand.class;
    }

    @Override
    public Class<RolesState> facet() {
        return RolesState.class;
    }

    @Override
    public RolesState initial() {
        return RolesState.NONE;
    }

    @Override
    public RolesState evolve(RolesState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof RoleAssigned || fact.event() instanceof RoleEnded;
    }

    @Override
    public Decision decide(RolesCommand command, StreamState state, Context context) {
        return RolesDecider.decide(command, state, context);
    }
}
