package org.balcony.command.funding;

import java.util.List;
import org.balcony.command.funding.FundingCommand.AgreeFunding;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.mandate.MandateCommand.AgreeMandate;
import org.balcony.events.Fact;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;

/** Keeps who pays for the work of a case. */
public final class FundingCapability implements Capability<FundingCommand, FundingState> {

    @Override
    public Class<FundingCommand> commands() {
        return FundingCommand.class;
    }

    @Override
    public Class<FundingState> facet() {
        return FundingState.class;
    }

    @Override
    public FundingState initial() {
        return FundingState.NONE;
    }

    @Override
    public FundingState evolve(FundingState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof FundingAgreed || fact.event() instanceof FundingChanged;
    }

    /** A mandate that leaves a paying party out is worth a look. */
    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        return command instanceof AgreeMandate agree
                ? FundingFlags.notPrincipal(
                        state.of(FundingState.class).payingParties(),
                        agree.mandate().principals())
                : List.of();
    }

    @Override
    public List<Need> needs(FundingCommand command, StreamState state) {
        return command instanceof AgreeFunding ? PayingParty.needs(state) : List.of();
    }

    @Override
    public Decision decide(FundingCommand command, StreamState state, Context context) {
        return FundingDecider.decide(command, state, context);
    }
}
