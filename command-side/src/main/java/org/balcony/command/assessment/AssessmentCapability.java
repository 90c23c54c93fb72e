package org.balcony.command.assessment;

import java.util.List;
import org.balcony.command.assessment.AssessmentCommand.LogContact;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.Fact;

/** Keeps what findings say, as far as others can contradict it. */
public final class AssessmentCapability implements Capability<AssessmentCommand, AssessmentState> {

    @Override
    public Class<AssessmentCommand> commands() {
        return AssessmentCommand.class;
    }

    @Override
    public Class<AssessmentState> facet() {
        return AssessmentState.class;
    }

    @Override
    public AssessmentState initial() {
        return AssessmentState.NONE;
    }

    @Override
    public AssessmentState evolve(AssessmentState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof AssessmentEvent event && AssessmentState.restsOn(event);
    }

    @Override
    public List<Need> needs(AssessmentCommand command, StreamState state) {
        return command instanceof LogContact
                ? AssessmentDecider.conflict(state).stream()
                        .<Need>map(Need.OfStream::new)
                        .toList()
                : List.of();
    }

    @Override
    public Decision decide(AssessmentCommand command, StreamState state, Context context) {
        return AssessmentDecider.decide(command, state, context);
    }
}
