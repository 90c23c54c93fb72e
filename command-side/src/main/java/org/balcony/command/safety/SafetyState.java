package org.balcony.command.safety;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.SafetyEvent;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What endangers people and what was done about it.
 *
 * @param risks the standing judgement of each thing at risk: the latest
 * @param assessed what each assessment was about
 * @param answeredRisks the assessments a protective measure has answered, known or not yet known
 * @param incidents by id, closed ones included
 */
public record SafetyState(
        PMap<Endangered, Risk> risks,
        PMap<LocalId, Endangered> assessed,
        PSet<LocalId> answeredRisks,
        PMap<LocalId, Incident> incidents) {

    /** From this rating on a person may not be brought in without protection. */
    public static final int GRAVE = 20;

    static final SafetyState NONE =
            new SafetyState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty());

    static boolean restsOn(DomainEvent event) {
        return event instanceof RiskAssessed
                || event instanceof SafetyIncidentReported
                || event instanceof ProtectiveMeasureTaken;
    }

    SafetyState after(Fact fact) {
        return fact.event() instanceof SafetyEvent event ? after(event, fact) : this;
    }

    /** Whether the person is at grave risk by a judgement that holds at that moment, and nothing was done about it. */
    public boolean graveRisk(LocalId participation, Instant at) {
        return risks.get(Endangered.participation(participation)) instanceof Risk risk
                && risk.rating() >= GRAVE
                && risk.holdsAt(at)
                && !isAnswered(risk);
    }

    /** The incidents of at least that severity that nobody has closed; mitigated ones are not closed. */
    public List<LocalId> openIncidents(int leastSeverity) {
        return incidents.entrySet().stream()
                .filter(one -> one.getValue().isOpen() && one.getValue().severity() >= leastSeverity)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(LocalId::value))
                .toList();
    }

    /** Whether a judgement of the risk of that session, or of the case as a whole, holds at that moment. */
    public boolean riskAssessed(@Nullable LocalId session, Instant at) {
        return holds(Endangered.CASE, at) || (session != null && holds(Endangered.session(session), at));
    }

    private boolean holds(Endangered endangered, Instant at) {
        return risks.get(endangered) instanceof Risk risk && risk.holdsAt(at);
    }

    private boolean isAnswered(Risk risk) {
        return risk.answered() || answeredRisks.contains(risk.riskId());
    }

    private SafetyState after(SafetyEvent event, Fact fact) {
        return switch (event) {
            case RiskAssessed risk ->
                assessed(risk, Risk.of(risk, fact.circumstances().occurredAt()));
            case SafetyIncidentReported incident ->
                with(
                        incident.incidentId(),
                        known(incident.incidentId())
                                .reported(incident.severity().points(), incident.affected()));
            case ProtectiveMeasureTaken measure -> protectedBy(measure);
            case MediaStatementIssued statement -> this;
            case MediaExposureRecorded exposure -> this;
        };
    }

    private SafetyState assessed(RiskAssessed event, Risk risk) {
        Endangered endangered = Endangered.by(event);
        // An older judgement that is recorded late does not replace the newer one: people are protected by the newest.
        boolean older = risks.get(endangered) instanceof Risk standing && risk.wasJudgedBefore(standing);
        return new SafetyState(
                older ? risks : risks.plus(endangered, risk),
                assessed.plus(event.riskId(), endangered),
                answeredRisks,
                incidents);
    }

    private SafetyState protectedBy(ProtectiveMeasureTaken measure) {
        SafetyState next = this;
        if (measure.riskId() != null) {
            next = new SafetyState(risks, assessed, answeredRisks.plus(measure.riskId()), incidents);
        }
        if (measure.incidentId() != null) {
            boolean closes = Boolean.TRUE.equals(measure.closesIncident());
            next = next.with(
                    measure.incidentId(), next.known(measure.incidentId()).answered(closes));
        }
        for (LocalId person : whom(measure)) {
            next = next.answered(Endangered.participation(person));
        }
        return next;
    }

    private List<LocalId> whom(ProtectiveMeasureTaken measure) {
        if (measure.participationId() != null) {
            return List.of(measure.participationId());
        }
        return measure.incidentId() == null
                ? List.of()
                : known(measure.incidentId()).affected();
    }

    private SafetyState answered(Endangered endangered) {
        return risks.get(endangered) instanceof Risk risk
                ? new SafetyState(risks.plus(endangered, risk.withAnswer()), assessed, answeredRisks, incidents)
                : this;
    }

    private Incident known(LocalId incident) {
        return incidents.getOrDefault(incident, Incident.UNREPORTED);
    }

    private SafetyState with(LocalId id, Incident incident) {
        return new SafetyState(risks, assessed, answeredRisks, incidents.plus(id, incident));
    }
}
