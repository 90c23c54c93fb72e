package org.balcony.command.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.assessment.AssessmentState;
import org.balcony.command.conduct.ConductCommand.RescheduleSession;
import org.balcony.command.conduct.Session.Status;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.funding.FundingState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.mandate.MandateState;
import org.balcony.command.power.PowerState;
import org.balcony.command.safety.SafetyState;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Decides on sessions before they take place. */
final class PlanningDecider {

    private PlanningDecider() {}

    static Decision schedule(SessionScheduled session, StreamState state, Context context) {
        ConductState own = state.of(ConductState.class);
        if (own.session(session.sessionId()).filter(Session::isInUse).isPresent()) {
            return refuse(ConductRefusal.SESSION_ID_IN_USE, "sessionId", session.sessionId());
        }
        if (session.continues() != null && own.session(session.continues()).isEmpty()) {
            return refuse(ConductRefusal.UNKNOWN_SESSION, "sessionId", session.continues());
        }
        if (session.regimeId() != null && !state.of(ConfidentialityState.class).knowsRegime(session.regimeId())) {
            return refuse(ConductRefusal.UNKNOWN_REGIME, "regimeId", session.regimeId());
        }
        if (session.plannedFor().runsBackwards()) {
            return runsBackwards(session.plannedFor());
        }
        return fits(session.presenceRule(), session.quorum())
                ? Decision.accept(session, flags(session, state, context))
                : Decision.refuse(ConductRefusal.QUORUM_UNFIT);
    }

    private static boolean fits(@Nullable PresenceRule rule, @Nullable Integer quorum) {
        return rule == PresenceRule.QUORUM ? quorum != null && quorum >= PresenceInForce.LEAST_QUORUM : quorum == null;
    }

    private static List<Flag> flags(SessionScheduled session, StreamState state, Context context) {
        List<Flag> flags = new ArrayList<>();
        FundingState funding = state.of(FundingState.class);
        Map<String, Object> planned = Map.of("plannedFor", session.plannedFor().toString());
        if (funding.anyAgreed() && !funding.covers(session.plannedFor())) {
            flags.add(new Flag(ConductWarning.OUTSIDE_FUNDING, planned));
        }
        if (state.of(MandateState.class).lapsedBy(session.plannedFor())) {
            flags.add(new Flag(ConductWarning.MANDATE_LAPSED, planned));
        }
        if (!state.of(SafetyState.class).riskAssessed(session.sessionId(), context.now())) {
            flags.add(Flag.of(ConductWarning.NO_RISK_ASSESSMENT));
        }
        List<String> unconvened = session.partiesExpected().stream()
                .filter(state.of(AssessmentState.class)::conveningInsufficient)
                .map(ActorOrText::value)
                .toList();
        if (!unconvened.isEmpty()) {
            flags.add(new Flag(ConductWarning.CONVENING_INSUFFICIENT, Map.of("parties", unconvened)));
        }
        return flags;
    }

    static Decision reschedule(RescheduleSession command, StreamState state) {
        return unlessScheduled(command.sessionId(), state).orElseGet(() -> moved(command, state));
    }

    private static Decision moved(RescheduleSession command, StreamState state) {
        if (command.to().runsBackwards()) {
            return runsBackwards(command.to());
        }
        if (command.decisionId() != null
                && state.of(PowerState.class).decision(command.decisionId()).isEmpty()) {
            return refuse(ConductRefusal.UNKNOWN_DECISION, "decisionId", command.decisionId());
        }
        When planned = state.of(ConductState.class)
                .session(command.sessionId())
                .map(Session::plannedFor)
                .orElse(null);
        if (command.to().equals(planned)) {
            return Decision.nothingChanges();
        }
        SessionRescheduled moved = new SessionRescheduled(
                command.sessionId(),
                planned == null ? command.from() : planned,
                command.to(),
                command.reason(),
                command.decisionId());
        return planned == null || command.from() == null || planned.equals(command.from())
                ? Decision.accept(moved)
                : Decision.accept(
                        moved,
                        new Flag(ConductWarning.PLANNED_FOR_ANOTHER_TIME, Map.of("plannedFor", planned.toString())));
    }

    static Decision cancel(SessionCancelled cancellation, StreamState state) {
        return unlessScheduled(cancellation.sessionId(), state).orElseGet(() -> Decision.accept(cancellation));
    }

    /** The refusal of what can only be decided on a session that is waiting to be held. */
    static Optional<Decision> unlessScheduled(LocalId id, StreamState state) {
        Optional<Session> session = state.of(ConductState.class).session(id);
        if (session.isEmpty()) {
            return Optional.of(refuse(ConductRefusal.UNKNOWN_SESSION, "sessionId", id));
        }
        Status status = session.get().status();
        return status == Status.SCHEDULED
                ? Optional.empty()
                : Optional.of(Decision.refuse(
                        ConductRefusal.SESSION_NOT_SCHEDULED,
                        Map.of("sessionId", id.value(), "status", WireNames.of(status))));
    }

    private static Decision runsBackwards(When period) {
        return Decision.refuse(UniversalRefusal.PERIOD_RUNS_BACKWARDS, Map.of("period", period.toString()));
    }

    private static Decision refuse(ConductRefusal refusal, String fact, LocalId id) {
        return Decision.refuse(refusal, Map.of(fact, id.value()));
    }
}
