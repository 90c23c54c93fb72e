package org.balcony.query.evaluation.safety;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** Who was stood down for their safety, and by which measures. */
record StoodDown(Set<LocalId> persons, List<EventId> eventIds) {

    static StoodDown in(Entries entries) {
        Map<LocalId, Entry<RiskAssessed>> risks = entries.latest(RiskAssessed.class, RiskAssessed::riskId);
        Map<LocalId, Entry<SafetyIncidentReported>> incidents =
                new HashMap<>(entries.latest(SafetyIncidentReported.class, SafetyIncidentReported::incidentId));
        List<Entry<ProtectiveMeasureTaken>> measures = entries.all(ProtectiveMeasureTaken.class).stream()
                .filter(one -> one.event().kind() == ProtectiveKind.PARTICIPANT_STOOD_DOWN)
                .toList();
        Set<LocalId> persons = new HashSet<>();
        measures.forEach(one -> persons(one.event(), risks, incidents).forEach(persons::add));
        return new StoodDown(persons, measures.stream().map(Entry::id).toList());
    }

    private static Stream<LocalId> persons(
            ProtectiveMeasureTaken measure,
            Map<LocalId, Entry<RiskAssessed>> risks,
            Map<LocalId, Entry<SafetyIncidentReported>> incidents) {
        if (measure.participationId() != null) {
            return Stream.of(measure.participationId());
        }
        Entry<RiskAssessed> risk = measure.riskId() == null ? null : risks.get(measure.riskId());
        if (risk != null && risk.event().participationId() != null) {
            return Stream.of(risk.event().participationId());
        }
        Entry<SafetyIncidentReported> incident =
                measure.incidentId() == null ? null : incidents.get(measure.incidentId());
        return incident == null ? Stream.of() : incident.event().affected().stream();
    }
}
