package org.balcony.command.mandate;

import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.MandateEvent;

/** Keeps the mandates and tracks of a case. */
public final class MandateCapability implements Capability<MandateCommand, MandateState> {

    @Override
    public Class<MandateCommand> commands() {
        return MandateCommand.class;
    }

    @Override
    public Class<MandateState> facet() {
        return MandateState.class;
    }

    @Override
    public MandateState initial() {
        return MandateState.NONE;
    }

    @Override
    public MandateState evolve(MandateState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof MandateEvent;
    }

    @Override
    public Decision decide(MandateCommand command, StreamState state, Context context) {
        return MandateDecider.decide(command, state.of(MandateState.class), context);
    }
}
