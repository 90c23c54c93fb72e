package org.balcony.command.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Source;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.value.LocalId;

/** Keeps risks, incidents, and what was done about them. */
public final class SafetyCapability implements Capability<SafetyCommand, SafetyState> {

    /** From this severity on an open incident keeps the case open. */
    private static final int KEEPS_CASE_OPEN = 4;

    @Override
    public Class<SafetyCommand> commands() {
        return SafetyCommand.class;
    }

    @Override
    public Class<SafetyState> facet() {
        return SafetyState.class;
    }

    @Override
    public SafetyState initial() {
        return SafetyState.NONE;
    }

    @Override
    public SafetyState evolve(SafetyState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return SafetyState.restsOn(fact.event());
    }

    /** Responsibility for participants does not end with the project. */
    @Override
    public Optional<Decision.Refused> objection(Command command, StreamState state, Context context) {
        List<LocalId> open = state.of(SafetyState.class).openIncidents(KEEPS_CASE_OPEN);
        return command instanceof CloseCase && !open.isEmpty()
                ? Optional.of(new Decision.Refused(
                        SafetyRefusal.GRAVE_INCIDENT_OPEN,
                        Map.of("incidents", open.stream().map(LocalId::value).toList())))
                : Optional.empty();
    }

    @Override
    public Source source() {
        return Source.SAFETY;
    }

    @Override
    public Decision decide(SafetyCommand command, StreamState state, Context context) {
        return SafetyDecider.decide(command, state.of(SafetyState.class));
    }
}
