package org.balcony.command.stages;

import java.util.List;
import java.util.Map;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.stages.StagesState.Iteration;
import org.balcony.events.Fact;
import org.balcony.events.StageEvent;
import org.balcony.events.value.LocalId;

/** Keeps the stage iterations of a case. */
public final class StagesCapability implements Capability<StagesCommand, StagesState> {

    @Override
    public Class<StagesCommand> commands() {
        return StagesCommand.class;
    }

    @Override
    public Class<StagesState> facet() {
        return StagesState.class;
    }

    @Override
    public StagesState initial() {
        return StagesState.NONE;
    }

    @Override
    public StagesState evolve(StagesState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof StageEvent;
    }

    @Override
    public StagesState remember(StagesState state, Fact annulled) {
        return state.afterAnnulled(annulled);
    }

    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        LocalId id = context.stageIterationId();
        if (id == null
                || (state.of(StagesState.class).iterations().get(id) instanceof Iteration iteration
                        && iteration.mayCover(context.occurredAt()))) {
            return List.of();
        }
        return List.of(new Flag(UniversalWarning.OUTSIDE_ITERATION_WINDOW, Map.of("stageIterationId", id.value())));
    }

    @Override
    public Decision decide(StagesCommand command, StreamState state, Context context) {
        return StagesDecider.decide(
                command,
                state.of(StagesState.class),
                state.of(CasefileState.class).status(),
                context);
    }
}
