package org.balcony.command.transfer;

import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.TransferEvent.AgreementRecorded;

/** Keeps the dates on file for agreements. */
public final class TransferCapability implements Capability<TransferCommand, TransferState> {

    @Override
    public Class<TransferCommand> commands() {
        return TransferCommand.class;
    }

    @Override
    public Class<TransferState> facet() {
        return TransferState.class;
    }

    @Override
    public TransferState initial() {
        return TransferState.NONE;
    }

    @Override
    public TransferState evolve(TransferState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof AgreementRecorded;
    }

    @Override
    public Decision decide(TransferCommand command, StreamState state, Context context) {
        return TransferDecider.decide(command, state.of(TransferState.class));
    }
}
