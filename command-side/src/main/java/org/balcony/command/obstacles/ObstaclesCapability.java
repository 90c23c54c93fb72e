package org.balcony.command.obstacles;

import java.util.List;
import java.util.Map;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.power.PowerState;
import org.balcony.events.Fact;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.value.LocalId;

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

    /** A case may close over open obstacles, but not unnoticed. */
    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        List<LocalId> open = state.of(ObstaclesState.class).open();
        return command instanceof CloseCase && !open.isEmpty()
                ? List.of(new Flag(
                        ObstaclesWarning.OBSTACLES_OPEN,
                        Map.of("obstacles", open.stream().map(LocalId::value).toList())))
                : List.of();
    }

    @Override
    public Decision decide(ObstaclesCommand command, StreamState state, Context context) {
        return ObstaclesDecider.decide(command, state.of(ObstaclesState.class), state.of(PowerState.class));
    }
}
