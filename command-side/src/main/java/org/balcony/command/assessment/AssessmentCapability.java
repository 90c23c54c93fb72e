package org.balcony.command.assessment;

import java.util.List;
import org.balcony.command.assessment.AssessmentCommand.AssessConveningPower;
import org.balcony.command.assessment.AssessmentCommand.AssessPowerBalance;
import org.balcony.command.assessment.AssessmentCommand.AssessRipeness;
import org.balcony.command.assessment.AssessmentCommand.LogContact;
import org.balcony.command.assessment.AssessmentCommand.RecordAssessmentFinding;
import org.balcony.command.assessment.AssessmentCommand.RecordInfluenceObserved;
import org.balcony.command.assessment.AssessmentCommand.ReviewConflictSensitivity;
import org.balcony.command.casefile.CasefileCommand.AcceptCase;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.ecosystem.PrincipalParties;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.Fact;
import org.balcony.events.value.StreamId;

/** Keeps what was found out and judged, as far as later decisions must know of it. */
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
        return switch (command) {
            case LogContact log -> counterpart(log.contact(), state);
            case AssessRipeness assess -> conflict(state);
            case AssessConveningPower assess -> conflict(state);
            case RecordInfluenceObserved observed ->
                observed.observed().contactRefs().stream()
                        .<Need>map(Need.OfEvent::new)
                        .toList();
            case RecordAssessmentFinding finding -> List.of();
            case AssessPowerBalance assess -> List.of();
            case ReviewConflictSensitivity review -> List.of();
        };
    }

    private static List<Need> counterpart(ContactMade contact, StreamState state) {
        return contact.personId() == null
                ? conflict(state)
                : List.of(new Need.OfStream(StreamId.of(contact.personId())));
    }

    private static List<Need> conflict(StreamState state) {
        return PrincipalParties.needs(state.of(CasefileState.class).conflictId());
    }

    /** Whoever takes a case on should know what harm the work could do. */
    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        return command instanceof AcceptCase && !state.of(AssessmentState.class).sensitivityReviewed()
                ? List.of(Flag.of(AssessmentWarning.NO_SENSITIVITY_REVIEW))
                : List.of();
    }

    @Override
    public Decision decide(AssessmentCommand command, StreamState state, Context context) {
        return AssessmentDecider.decide(command, state, context);
    }
}
