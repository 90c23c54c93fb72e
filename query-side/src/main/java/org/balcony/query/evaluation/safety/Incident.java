package org.balcony.query.evaluation.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** An incident with the measures that name it, in the order of happening. */
record Incident(Entry<SafetyIncidentReported> reported, List<Entry<ProtectiveMeasureTaken>> measures) {

    private static final int GRAVE = 4;

    static List<Incident> all(Entries entries) {
        Map<LocalId, List<Entry<ProtectiveMeasureTaken>>> measures = new HashMap<>();
        entries.all(ProtectiveMeasureTaken.class)
                .forEach(one -> Stream.ofNullable(one.event().incidentId())
                        .forEach(id -> measures.computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(one)));
        List<Entry<SafetyIncidentReported>> reported =
                List.copyOf(entries.latest(SafetyIncidentReported.class, SafetyIncidentReported::incidentId)
                        .values());
        return Chronology.sorted(reported).stream()
                .map(one -> new Incident(
                        one, Chronology.sorted(measures.getOrDefault(one.event().incidentId(), List.of()))))
                .toList();
    }

    boolean grave() {
        return reported.event().severity().points() >= GRAVE;
    }

    boolean closed() {
        return measures.stream().anyMatch(one -> Boolean.TRUE.equals(one.event().closesIncident()));
    }

    /** The first measure that may answer it. */
    Optional<Entry<ProtectiveMeasureTaken>> response() {
        return measures.stream().filter(one -> !one.precedes(reported)).findFirst();
    }

    Optional<Days> responseTime() {
        return response().map(one -> Days.between(reported.when(), one.when()));
    }

    Stream<Entry<?>> records() {
        return Stream.concat(Stream.of(reported), measures.stream());
    }
}
