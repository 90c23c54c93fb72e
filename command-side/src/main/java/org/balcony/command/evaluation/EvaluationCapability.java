package org.balcony.command.evaluation;

import java.util.List;
import java.util.Optional;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.events.Fact;

/** Keeps the evaluations of a case, and the outcomes claimed in it. */
public final class EvaluationCapability implements Capability<EvaluationCommand, EvaluationState> {

    @Override
    public Class<EvaluationCommand> commands() {
        return EvaluationCommand.class;
    }

    @Override
    public Class<EvaluationState> facet() {
        return EvaluationState.class;
    }

    @Override
    public EvaluationState initial() {
        return EvaluationState.NONE;
    }

    @Override
    public EvaluationState evolve(EvaluationState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return EvaluationState.restsOn(fact.event());
    }

    @Override
    public Optional<Decision.Refused> objection(Command command, StreamState state, Context context) {
        return command instanceof CorrectRecord correction
                ? ObservationDecider.objection(correction, state, context)
                : Optional.empty();
    }

    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        return command instanceof CloseCase && !state.of(EvaluationState.class).planned()
                ? List.of(Flag.of(EvaluationWarning.NO_EVALUATION))
                : List.of();
    }

    @Override
    public Decision decide(EvaluationCommand command, StreamState state, Context context) {
        return EvaluationDecider.decide(command, state, context);
    }
}
