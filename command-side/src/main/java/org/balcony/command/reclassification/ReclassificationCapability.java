package org.balcony.command.reclassification;

import java.util.List;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.NoState;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.reclassification.ReclassificationCommand.ReclassifyRecord;
import org.balcony.events.Fact;

/** Decides on labels of entries; which label an entry has is kept beside what else is said about it. */
public final class ReclassificationCapability implements Capability<ReclassificationCommand, NoState> {

    @Override
    public Class<ReclassificationCommand> commands() {
        return ReclassificationCommand.class;
    }

    @Override
    public Class<NoState> facet() {
        return NoState.class;
    }

    @Override
    public NoState initial() {
        return NoState.NONE;
    }

    @Override
    public NoState evolve(NoState state, Fact fact) {
        return state;
    }

    @Override
    public boolean concerns(Fact fact) {
        return false;
    }

    @Override
    public List<Need> needs(ReclassificationCommand command, StreamState state) {
        return switch (command) {
            case ReclassifyRecord reclassify ->
                reclassify.targets().stream().<Need>map(Need.OfEvent::new).toList();
        };
    }

    @Override
    public Decision decide(ReclassificationCommand command, StreamState state, Context context) {
        return switch (command) {
            case ReclassifyRecord reclassify -> ReclassificationDecider.decide(reclassify, state, context);
        };
    }
}
