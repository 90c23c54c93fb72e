package org.balcony.command.conduct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.conduct.ConductCommand.OpenSession;
import org.balcony.command.conduct.ConductCommand.RecordSessionHeld;
import org.balcony.command.ecosystem.PrincipalParties;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.mandate.MandateCommand.EndMandate;
import org.balcony.command.power.PowerCommand.RecordPartyReaction;
import org.balcony.command.power.PowerCommand.TakeProceduralDecision;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.command.stages.StagesCommand.EndStageIteration;
import org.balcony.command.stages.StagesState;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.Fact;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keeps the sessions of a case. */
public final class ConductCapability implements Capability<ConductCommand, ConductState> {

    @Override
    public Class<ConductCommand> commands() {
        return ConductCommand.class;
    }

    @Override
    public Class<ConductState> facet() {
        return ConductState.class;
    }

    @Override
    public ConductState initial() {
        return ConductState.NONE;
    }

    @Override
    public ConductState evolve(ConductState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return ConductState.restsOn(fact.event());
    }

    @Override
    public List<Need> needs(ConductCommand command, StreamState state) {
        return command instanceof OpenSession || command instanceof RecordSessionHeld
                ? PrincipalParties.needs(state.of(CasefileState.class).conflictId())
                : List.of();
    }

    @Override
    public Optional<Decision.Refused> objection(Command command, StreamState state, Context context) {
        return switch (command) {
            case CloseCase close -> toClosing(state.of(ConductState.class).openSessions());
            case CorrectRecord correction -> toAttribution(correction, state, context);
            case TakeProceduralDecision take ->
                unknown(take.taken().sessionId(), state)
                        .map(id ->
                                new Decision.Refused(ConductRefusal.UNKNOWN_SESSION, Map.of("sessionId", id.value())));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalId> unknown(@Nullable LocalId session, StreamState state) {
        return Optional.ofNullable(session)
                .filter(id -> state.of(ConductState.class).session(id).isEmpty());
    }

    private static Optional<Decision.Refused> toClosing(List<LocalId> open) {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision.Refused(ConductRefusal.SESSION_STILL_OPEN, sessions(open)));
    }

    /** What may not be written down must not come in by a correction either. */
    private static Optional<Decision.Refused> toAttribution(
            CorrectRecord correction, StreamState state, Context context) {
        if (!correction.field().equals("attributedTo") || isNothing(correction.newValue())) {
            return Optional.empty();
        }
        return context.entry(correction.target())
                .map(Fact::event)
                .filter(SessionHeld.class::isInstance)
                .map(SessionHeld.class::cast)
                .flatMap(held -> CourseDecider.regime(
                        state.of(ConductState.class).session(held.sessionId()).orElse(null), held, state, context))
                .filter(regime -> regime.forbidsAttribution())
                .map(CourseDecider::attributionForbidden);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isArray() && value.isEmpty());
    }

    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        ConductState own = state.of(ConductState.class);
        return switch (command) {
            case EndMandate end ->
                remark(ConductWarning.SESSIONS_PLANNED_AFTER_MANDATE, own.plannedAfter(context.occurredAt()));
            case EndStageIteration end ->
                remark(
                        ConductWarning.PLANNED_SESSIONS_REMAIN,
                        ended(end, state)
                                .flatMap(iteration -> own.plannedWithin(iteration).stream())
                                .toList());
            case RecordPartyReaction react
            when react.reaction().about() == ReactionTo.SESSION ->
                unknown(react.reaction().aboutId(), state)
                        .map(id -> new Flag(UniversalWarning.UNEXPECTED_TRANSITION, Map.of("aboutId", id.value())))
                        .stream()
                        .toList();
            default -> List.of();
        };
    }

    /** The iteration that ends; without a name it is the only one open. */
    private static Stream<LocalId> ended(EndStageIteration command, StreamState state) {
        return command.stageIterationId() == null
                ? state.of(StagesState.class).open().stream()
                : Stream.of(command.stageIterationId());
    }

    private static List<Flag> remark(ConductWarning warning, List<LocalId> sessions) {
        return sessions.isEmpty() ? List.of() : List.of(new Flag(warning, sessions(sessions)));
    }

    private static Map<String, Object> sessions(List<LocalId> ids) {
        return Map.of("sessions", ids.stream().map(LocalId::value).toList());
    }

    @Override
    public Decision decide(ConductCommand command, StreamState state, Context context) {
        return ConductDecider.decide(command, state, context);
    }
}
