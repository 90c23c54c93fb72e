package org.balcony.command.conduct;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.command.conduct.ConductCommand.OpenSession;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.confidentiality.Regime;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.participants.ConsentStanding;
import org.balcony.command.participants.ParticipantsState;
import org.balcony.command.participants.Participation;
import org.balcony.command.power.PowerState;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;

/** Decides whether a session may begin: who must be there, under which regime, and who agreed to be. */
final class OpeningDecider {

    private final OpenSession command;
    private final Session session;
    private final StreamState state;
    private final Context context;
    private final List<LocalId> admitted;

    private OpeningDecider(OpenSession command, Session session, StreamState state, Context context) {
        this.command = command;
        this.session = session;
        this.state = state;
        this.context = context;
        // Without a list all who are expected are taken to come: who is forgotten is checked all the same.
        this.admitted = Objects.requireNonNullElseGet(
                command.admitted(), () -> participants(state).expectedAt(command.sessionId()));
    }

    static Decision open(OpenSession command, StreamState state, Context context) {
        Optional<Decision> refusal = PlanningDecider.unlessScheduled(command.sessionId(), state);
        return refusal.orElseGet(() -> new OpeningDecider(
                        command,
                        state.of(ConductState.class)
                                .session(command.sessionId())
                                .orElseThrow(),
                        state,
                        context)
                .open());
    }

    private Decision open() {
        Optional<Map<String, Object>> breach = breach();
        Optional<LocalId> waiver = state.of(PowerState.class).presenceWaiver(command.sessionId());
        if (breach.isPresent() && waiver.isEmpty()) {
            return Decision.refuse(ConductRefusal.PRESENCE_RULE_UNMET, breach.get());
        }
        Optional<Regime> regime = state.of(ConfidentialityState.class)
                .regimeFor(
                        command.sessionId(),
                        session.strand().orElse(null),
                        session.regimeId().orElse(null),
                        context.now());
        if (regime.isEmpty()) {
            return Decision.refuse(ConductRefusal.NO_REGIME, regimeFacts());
        }
        return refusalOfAdmission()
                .orElseGet(() -> Decision.accept(new SessionOpened(
                        command.sessionId(),
                        command.actualStart(),
                        command.partiesPresent(),
                        breach.isEmpty(),
                        breach.isEmpty() ? null : waiver.orElse(null),
                        regime.get().id(),
                        admitted)));
    }

    private Optional<Map<String, Object>> breach() {
        PresenceInForce rule = PresenceInForce.of(session, state, context);
        Map<ActorOrText, Integer> numbers = admitted.stream()
                .flatMap(id -> participants(state).participation(id).stream())
                .map(Participation::side)
                .collect(Collectors.toMap(Function.identity(), side -> 1, Integer::sum));
        Optional<Map<String, Object>> found = rule.breach(new HashSet<>(command.partiesPresent()), numbers.values());
        return found.isEmpty() && Boolean.FALSE.equals(command.presenceRuleMet())
                ? Optional.of(Map.of("presenceRule", WireNames.of(rule.rule()), "presenceRuleMet", false))
                : found;
    }

    private Map<String, Object> regimeFacts() {
        return session.regimeId()
                .<Map<String, Object>>map(
                        named -> Map.of("sessionId", command.sessionId().value(), "regimeId", named.value()))
                .orElseGet(() -> Map.of("sessionId", command.sessionId().value()));
    }

    private Optional<Decision> refusalOfAdmission() {
        List<String> unknown = values(admitted.stream()
                .filter(id -> participants(state).participation(id).isEmpty()));
        if (!unknown.isEmpty()) {
            return Optional.of(
                    Decision.refuse(ConductRefusal.UNKNOWN_PARTICIPATION, Map.of("participations", unknown)));
        }
        List<String> without = values(admitted.stream().filter(id -> !consents(id)));
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(Decision.refuse(
                        ConductRefusal.CONSENT_NOT_LIVE,
                        Map.of("participations", without, "admittedWasNamed", command.admitted() != null)));
    }

    private boolean consents(LocalId participation) {
        return participants(state).consent(participation, ConsentScope.PARTICIPATE, context.now())
                == ConsentStanding.GIVEN;
    }

    private static ParticipantsState participants(StreamState state) {
        return state.of(ParticipantsState.class);
    }

    private static List<String> values(Stream<LocalId> ids) {
        return ids.map(LocalId::value).toList();
    }
}
