package org.balcony.query.stateasof;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.SafetyEvent;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.LocalId;

/** Risks with their validity, and safety incidents until they are closed. */
final class SafetyStates {

    private SafetyStates() {}

    private enum Incident {
        OPEN,
        MITIGATED,
        CLOSED
    }

    private enum Risk {
        VALID,
        EXPIRED
    }

    static List<Step> steps(SafetyEvent event) {
        return switch (event) {
            case RiskAssessed risk -> assessed(risk);
            case SafetyIncidentReported incident ->
                List.of(incident(incident.incidentId())
                        .first()
                        .to(Incident.OPEN)
                        .tells("kind", incident.kind())
                        .tells("severity", incident.severity()));
            case ProtectiveMeasureTaken taken -> taken(taken);
            case MediaStatementIssued _, MediaExposureRecorded _ -> List.of();
        };
    }

    private static Step incident(LocalId id) {
        return Step.of(Machine.SAFETY_INCIDENT, id);
    }

    private static Step risk(LocalId id) {
        return Step.of(Machine.RISK, id);
    }

    private static List<Step> assessed(RiskAssessed assessed) {
        Step step = risk(assessed.riskId())
                .to(Risk.VALID)
                .lapses(Risk.EXPIRED, assessed.validUntil(), Risk.VALID)
                .tells("about", assessed.subject())
                .tells("participationId", assessed.participationId())
                .tells("sessionId", assessed.sessionId())
                .tells("partner", assessed.partner())
                .tells(
                        "rating",
                        assessed.likelihood().points() * assessed.severity().points())
                .tells("validUntil", assessed.validUntil());
        Until validity = Until.through(Risk.VALID, assessed.validUntil(), Risk.EXPIRED);
        return assessed.participationId() == null
                ? List.of(step)
                : List.of(step, ParticipationStates.atRisk(assessed.participationId(), assessed, validity));
    }

    private static List<Step> taken(ProtectiveMeasureTaken taken) {
        List<Step> steps = new ArrayList<>();
        if (taken.incidentId() != null) {
            Step step = incident(taken.incidentId())
                    .from(Incident.OPEN, Incident.MITIGATED)
                    .counts("measures");
            steps.add(
                    Boolean.TRUE.equals(taken.closesIncident())
                            ? step.to(Incident.CLOSED)
                            : step.stays(Incident.CLOSED).to(Incident.MITIGATED));
        }
        if (taken.riskId() != null) {
            steps.add(risk(taken.riskId()).counts("measures"));
        }
        return steps;
    }
}
