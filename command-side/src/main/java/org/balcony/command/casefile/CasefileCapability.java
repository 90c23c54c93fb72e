package org.balcony.command.casefile;

import java.util.List;
import org.balcony.command.casefile.CasefileCommand.RegisterCase;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.events.Fact;

/** Keeps the status of a case. */
public final class CasefileCapability implements Capability<CasefileCommand, CasefileState> {

    @Override
    public Class<CasefileCommand> commands() {
        return CasefileCommand.class;
    }

    @Override
    public Class<CasefileState> facet() {
        return CasefileState.class;
    }

    @Override
    public CasefileState initial() {
        return CasefileState.NONE;
    }

    @Override
    public CasefileState evolve(CasefileState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return CasefileState.restsOn(fact.event());
    }

    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        boolean late = type.kind() == CommandType.Kind.RECORD
                && state.of(CasefileState.class).status() == CaseStatus.CLOSED;
        return late ? List.of(Flag.of(UniversalWarning.AFTER_CASE_CLOSED)) : List.of();
    }

    @Override
    public List<Need> needs(CasefileCommand command, StreamState state) {
        return command instanceof RegisterCase register
                ? List.of(new Need.OfClaimants(CasefileState.casesOf(register.conflictId())))
                : List.of();
    }

    @Override
    public Decision decide(CasefileCommand command, StreamState state, Context context) {
        return CasefileDecider.decide(command, state.of(CasefileState.class), context);
    }
}
