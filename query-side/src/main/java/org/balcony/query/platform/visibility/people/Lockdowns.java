package org.balcony.query.platform.visibility.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.access.Findable;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.LocalId;

/** Which participations of a case are under a lockdown of data that stands: itself, or by an incident or risk it answers. */
final class Lockdowns {

    private Lockdowns() {}

    static Set<LocalId> in(StandingHistory history) {
        Map<LocalId, List<LocalId>> incidents = new HashMap<>();
        Map<LocalId, List<LocalId>> risks = new HashMap<>();
        List<ProtectiveMeasureTaken> measures = new ArrayList<>();
        for (Standing one : history.standing()) {
            if (one.event() instanceof SafetyIncidentReported incident) {
                incidents
                        .computeIfAbsent(incident.incidentId(), _ -> new ArrayList<>())
                        .addAll(incident.affected());
            } else if (one.event() instanceof RiskAssessed risk && risk.participationId() != null) {
                risks.computeIfAbsent(risk.riskId(), _ -> new ArrayList<>()).add(risk.participationId());
            } else if (one.event() instanceof ProtectiveMeasureTaken measure && Findable.hides(measure.kind())) {
                measures.add(measure);
            }
        }
        Set<LocalId> locked = new HashSet<>();
        measures.forEach(measure -> locked.addAll(protectedBy(measure, incidents, risks)));
        return locked;
    }

    private static List<LocalId> protectedBy(
            ProtectiveMeasureTaken measure, Map<LocalId, List<LocalId>> incidents, Map<LocalId, List<LocalId>> risks) {
        if (measure.participationId() != null) {
            return List.of(measure.participationId());
        }
        List<LocalId> people = new ArrayList<>();
        if (measure.incidentId() != null) {
            people.addAll(incidents.getOrDefault(measure.incidentId(), List.of()));
        }
        if (measure.riskId() != null) {
            people.addAll(risks.getOrDefault(measure.riskId(), List.of()));
        }
        return people;
    }
}
