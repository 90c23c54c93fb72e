package org.balcony.command.coordination;

import java.util.ArrayList;
import java.util.List;
import org.balcony.command.casefile.CasefileCommand.AcceptCase;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.coordination.CoordinationCommand.AgreeCoordination;
import org.balcony.command.ecosystem.LocalActors;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;

/** Keeps with whom we talk before we act, and with whom we work together. */
public final class CoordinationCapability implements Capability<CoordinationCommand, CoordinationState> {

    @Override
    public Class<CoordinationCommand> commands() {
        return CoordinationCommand.class;
    }

    @Override
    public Class<CoordinationState> facet() {
        return CoordinationState.class;
    }

    @Override
    public CoordinationState initial() {
        return CoordinationState.NONE;
    }

    @Override
    public CoordinationState evolve(CoordinationState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return CoordinationState.restsOn(fact.event());
    }

    @Override
    public List<Need> needs(CoordinationCommand command, StreamState state) {
        return command instanceof AgreeCoordination agree
                ? LocalActors.needs(
                        agree.arrangement().members(),
                        state.of(CasefileState.class).conflictId())
                : List.of();
    }

    @Override
    public List<Need> needsBeside(Command command, StreamState state) {
        return command instanceof AcceptCase
                ? LocalActors.needs(
                        state.of(CoordinationState.class).consultedActors(),
                        state.of(CasefileState.class).conflictId())
                : List.of();
    }

    /**
     * Whoever takes a case on should have heard those who live with the conflict, and know who mediates already. A contact
     * alone is no consultation.
     */
    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        if (!(command instanceof AcceptCase)) {
            return List.of();
        }
        CasefileState casefile = state.of(CasefileState.class);
        List<Flag> flags = new ArrayList<>(ParallelProcesses.flags(casefile, context));
        if (!LocalActors.among(state.of(CoordinationState.class).consultedActors(), casefile.conflictId(), context)) {
            flags.add(Flag.of(CoordinationWarning.NO_LOCAL_ACTOR_CONSULTED));
        }
        return flags;
    }

    @Override
    public Decision decide(CoordinationCommand command, StreamState state, Context context) {
        return CoordinationDecider.decide(command, state, context);
    }
}
