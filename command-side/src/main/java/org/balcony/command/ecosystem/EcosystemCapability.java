package org.balcony.command.ecosystem;

import java.util.List;
import org.balcony.command.ecosystem.EcosystemCommand.ChangePartyConfiguration;
import org.balcony.command.ecosystem.EcosystemCommand.IdentifyParty;
import org.balcony.command.ecosystem.EcosystemCommand.MapInitiative;
import org.balcony.command.ecosystem.EcosystemCommand.RecordContextEvent;
import org.balcony.command.ecosystem.EcosystemCommand.RecordCounterpartRotation;
import org.balcony.command.ecosystem.EcosystemCommand.RegisterConflict;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.value.StreamId;

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
    public List<Need> needs(EcosystemCommand command, StreamState state, StreamId stream) {
        return switch (command) {
            case MapInitiative map ->
                BlindSpot.needs(state.of(EcosystemState.class)
                        .initiatives()
                        .plus(map.initiative().initiativeId(), map.initiative())
                        .values());
            case ChangePartyConfiguration change -> Configurations.needs(stream);
            case RegisterConflict register -> List.of();
            case IdentifyParty identify -> List.of();
            case RecordCounterpartRotation rotation -> List.of();
            case RecordContextEvent event -> List.of();
        };
    }

    @Override
    public Decision decide(EcosystemCommand command, StreamState state, Context context) {
        return EcosystemDecider.decide(command, state.of(EcosystemState.class), context);
    }
}
