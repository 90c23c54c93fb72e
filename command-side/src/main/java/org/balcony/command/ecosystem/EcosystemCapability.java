package org.balcony.command.ecosystem;

import java.util.List;
import org.balcony.command.ecosystem.EcosystemCommand.MapInitiative;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.value.LocalId;

/** Keeps the parties of a conflict and the map of initiatives in it. */
public final class EcosystemCapability implements Capability<EcosystemCommand, EcosystemState> {

    @Override
    public Class<EcosystemCommand> commands() {
        return EcosystemCommand.class;
    }

    @Override
    public Class<EcosystemState> facet() {
        return EcosystemState.class;
    }

    @Override
    public EcosystemState initial() {
        return EcosystemState.NONE;
    }

    @Override
    public EcosystemState evolve(EcosystemState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return EcosystemState.restsOn(fact.event());
    }

    @Override
    public List<Need> needs(EcosystemCommand command, StreamState state) {
        if (!(command instanceof MapInitiative map)) {
            return List.of();
        }
        // The id under which it will be mapped does not matter here, only that it is not one of the others'.
        LocalId id = map.initiativeId() == null ? new LocalId("-") : map.initiativeId();
        EcosystemState known = state.of(EcosystemState.class);
        return BlindSpot.needs(
                known.initiatives().plus(id, EcosystemDecider.mapped(map, id)).values());
    }

    @Override
    public Decision decide(EcosystemCommand command, StreamState state, Context context) {
        return EcosystemDecider.decide(command, state.of(EcosystemState.class), context);
    }
}
