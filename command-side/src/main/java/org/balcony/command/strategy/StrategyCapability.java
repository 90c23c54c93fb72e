package org.balcony.command.strategy;

import java.util.List;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.strategy.StrategyCommand.AdoptStrategy;
import org.balcony.events.Fact;
import org.balcony.events.StrategyEvent;

/** Keeps the goals of a case and counts its strategies. */
public final class StrategyCapability implements Capability<StrategyCommand, StrategyState> {

    @Override
    public Class<StrategyCommand> commands() {
        return StrategyCommand.class;
    }

    @Override
    public Class<StrategyState> facet() {
        return StrategyState.class;
    }

    @Override
    public StrategyState initial() {
        return StrategyState.NONE;
    }

    @Override
    public StrategyState evolve(StrategyState state, Fact fact) {
        return state.after(fact.event());
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof StrategyEvent;
    }

    @Override
    public StrategyState remember(StrategyState state, Fact annulled) {
        return state.afterAnnulled(annulled.event());
    }

    @Override
    public List<Need> needs(StrategyCommand command, StreamState state) {
        return command instanceof AdoptStrategy
                ? StrategyDecider.conflict(state).stream()
                        .<Need>map(Need.OfStream::new)
                        .toList()
                : List.of();
    }

    @Override
    public Decision decide(StrategyCommand command, StreamState state, Context context) {
        return StrategyDecider.decide(command, state, context);
    }
}
