package org.balcony.command.followup;

import java.util.List;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;

/** Keeps whom follow-up is planned for. */
public final class FollowupCapability implements Capability<FollowupCommand, FollowupState> {

    @Override
    public Class<FollowupCommand> commands() {
        return FollowupCommand.class;
    }

    @Override
    public Class<FollowupState> facet() {
        return FollowupState.class;
    }

    @Override
    public FollowupState initial() {
        return FollowupState.NONE;
    }

    @Override
    public FollowupState evolve(FollowupState state, Fact fact) {
        return state.after(fact.event());
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof FollowUpPlanned;
    }

    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        return command instanceof CloseCase && !state.of(FollowupState.class).planned()
                ? List.of(Flag.of(FollowupWarning.NO_FOLLOW_UP_PLAN))
                : List.of();
    }

    @Override
    public Decision decide(FollowupCommand command, StreamState state, Context context) {
        return FollowupDecider.decide(command, state, context);
    }
}
