package org.balcony.command.actors;

import java.util.List;
import org.balcony.command.actors.ActorsCommand.DestroyPartyKey;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.ActorEvent;
import org.balcony.events.Fact;
import org.balcony.events.value.StreamId;

/** Keeps what is known of an actor. */
public final class ActorsCapability implements Capability<ActorsCommand, ActorsState> {

    @Override
    public Class<ActorsCommand> commands() {
        return ActorsCommand.class;
    }

    @Override
    public Class<ActorsState> facet() {
        return ActorsState.class;
    }

    @Override
    public ActorsState initial() {
        return ActorsState.NONE;
    }

    @Override
    public ActorsState evolve(ActorsState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof ActorEvent;
    }

    @Override
    public Decision decide(ActorsCommand command, StreamState state, Context context) {
        return ActorsDecider.decide(command, state.of(ActorsState.class), context);
    }

    @Override
    public List<Need> needs(ActorsCommand command, StreamState state, StreamId stream) {
        return command instanceof DestroyPartyKey ? List.of(new Need.OfErasure(stream)) : List.of();
    }
}
