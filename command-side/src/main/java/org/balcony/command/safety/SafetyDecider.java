package org.balcony.command.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.safety.SafetyCommand.AssessRisk;
import org.balcony.command.safety.SafetyCommand.ReportSafetyIncident;
import org.balcony.command.safety.SafetyCommand.TakeProtectiveMeasure;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.RiskSubject;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;

/** Decides on what is recorded of the safety of people. */
final class SafetyDecider {

    private SafetyDecider() {}

    static Decision decide(SafetyCommand command, SafetyState safety) {
        return switch (command) {
            case AssessRisk assess -> assess(assess.risk(), safety);
            case ReportSafetyIncident report -> report(report.incident(), safety);
            case TakeProtectiveMeasure take -> protect(take.measure(), safety);
        };
    }

    private static Decision assess(RiskAssessed risk, SafetyState state) {
        if (risk.validUntil() != null && risk.validUntil().runsBackwards()) {
            return Decision.refuse(
                    UniversalRefusal.PERIOD_RUNS_BACKWARDS,
                    Map.of("validUntil", risk.validUntil().toString()));
        }
        if (!isFit(risk)) {
            return Decision.refuse(SafetyRefusal.RISK_SUBJECT_UNFIT, Map.of("subject", WireNames.of(risk.subject())));
        }
        if (state.assessed().containsKey(risk.riskId())) {
            return Decision.refuse(
                    SafetyRefusal.RISK_ID_IN_USE, Map.of("riskId", risk.riskId().value()));
        }
        return Decision.accept(risk);
    }

    private static boolean isFit(RiskAssessed risk) {
        return (risk.participationId() != null) == (risk.subject() == RiskSubject.PARTICIPATION)
                && (risk.sessionId() != null) == (risk.subject() == RiskSubject.SESSION)
                && (risk.partner() != null) == (risk.subject() == RiskSubject.LOCAL_PARTNER);
    }

    /** Accepted whatever is known: not even an id that was used before stands in the way of reporting harm. */
    private static Decision report(SafetyIncidentReported incident, SafetyState state) {
        return state.incidents().get(incident.incidentId()) instanceof Incident known && known.isReported()
                ? Decision.accept(incident, unexpected("incidentId", incident.incidentId()))
                : Decision.accept(incident);
    }

    private static Decision protect(ProtectiveMeasureTaken measure, SafetyState state) {
        if (Stream.of(measure.incidentId(), measure.riskId(), measure.participationId())
                .allMatch(Objects::isNull)) {
            return Decision.refuse(SafetyRefusal.MEASURE_FOR_NOTHING);
        }
        if (Boolean.TRUE.equals(measure.closesIncident()) && measure.incidentId() == null) {
            return Decision.refuse(SafetyRefusal.CLOSES_NO_INCIDENT);
        }
        List<Flag> flags = new ArrayList<>();
        LocalId incident = measure.incidentId();
        if (incident != null
                && !(state.incidents().get(incident) instanceof Incident known
                        && known.isReported()
                        && known.isOpen())) {
            flags.add(unexpected("incidentId", incident));
        }
        LocalId risk = measure.riskId();
        if (risk != null && !state.assessed().containsKey(risk)) {
            flags.add(unexpected("riskId", risk));
        }
        return Decision.accept(measure, flags);
    }

    private static Flag unexpected(String what, LocalId id) {
        return new Flag(UniversalWarning.UNEXPECTED_TRANSITION, Map.of(what, id.value()));
    }
}
