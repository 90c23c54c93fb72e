package org.balcony.command.obstacles;

import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.power.PowerState;
import org.balcony.events.Fact;
import org.balcony.events.ObstacleEvent;

/** Keeps how the obstacles of a case stand. */
public final class ObstaclesCapability implements Capability<ObstaclesCommand, ObstaclesState> {

    @Override
    public Class<ObstaclesCommand> commands() {
        return ObstaclesCommand.class;
    }

    @Override
    public Class<ObstaclesState> facet() {
        return ObstaclesState.class;
    }

    @Override
    public ObstaclesState initial() {
        return ObstaclesState.NONE;
    }

    @Override
    public ObstaclesState evolve(ObstaclesState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof ObstacleEvent;
    }

    @Override
    public Decision decide(ObstaclesCommand command, StreamState state, Context context) {
        return ObstaclesDecider.decide(command, state.of(ObstaclesState.class), state.of(PowerState.class));
    }
}
