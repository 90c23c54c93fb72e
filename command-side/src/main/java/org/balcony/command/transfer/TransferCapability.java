package org.balcony.command.transfer;

import java.util.List;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.transfer.TransferCommand.ConveyTransfer;
import org.balcony.events.Fact;
import org.balcony.events.TransferEvent;

/** Keeps how transfers and referred issues stand, and the dates on file for agreements. */
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
        return fact.event() instanceof TransferEvent;
    }

    @Override
    public List<Need> needs(TransferCommand command, StreamState state) {
        return command instanceof ConveyTransfer convey ? Sources.needs(convey.conveyed()) : List.of();
    }

    @Override
    public Decision decide(TransferCommand command, StreamState state, Context context) {
        return TransferDecider.decide(command, state, context);
    }
}
