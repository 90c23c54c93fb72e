package org.balcony.query.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.Risks;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Flags risk assessments that must be looked at again. An incident touches the persons it names and the case; exposed
 * identities touch every person and the case. A session's assessment is done with when the session is over.
 */
record RiskFlags(
        Scene scene,
        Map<LocalId, Entry<?>> incidentsByPerson,
        @Nullable Entry<?> newestIncident,
        @Nullable Entry<?> newestExposure) {

    static List<FlagRow> in(Scene scene) {
        Map<LocalId, Entry<?>> byPerson = new HashMap<>();
        Entry<?> newest = null;
        for (Entry<SafetyIncidentReported> one : scene.all(SafetyIncidentReported.class)) {
            newest = newer(newest, one);
            one.event().affected().forEach(person -> byPerson.merge(person, one, RiskFlags::newer));
        }
        Entry<?> exposure = null;
        for (Entry<MediaExposureRecorded> one : scene.all(MediaExposureRecorded.class)) {
            exposure = Boolean.TRUE.equals(one.event().identitiesExposed()) ? newer(exposure, one) : exposure;
        }
        return new RiskFlags(scene, byPerson, newest, exposure).flags();
    }

    private static Entry<?> newer(@Nullable Entry<?> one, Entry<?> other) {
        Instant first = one == null ? null : one.when().earliest();
        Instant second = other.when().earliest();
        return one == null || first == null || (second != null && !second.isBefore(first)) ? other : one;
    }

    private List<FlagRow> flags() {
        List<FlagRow> flags = new ArrayList<>();
        Risks.standing(scene.entries()).forEach((subject, assessed) -> {
            FlagRow due = due(subject, assessed);
            if (due != null) {
                flags.add(due);
            }
        });
        return flags;
    }

    private @Nullable FlagRow due(String subject, Entry<RiskAssessed> assessed) {
        Entry<?> since = overtakenBy(assessed);
        if (since != null) {
            return scene.flag(
                    FlagCode.RISK_REVIEW_DUE,
                    subject,
                    scene.since(since),
                    "%s came after the risk was assessed (%s)."
                            .formatted(
                                    since.event() instanceof SafetyIncidentReported
                                            ? "An incident"
                                            : "Exposure of identities",
                                    assessed.when()),
                    assessed,
                    since);
        }
        When until = assessed.event().validUntil();
        LocalDate last = until == null || scene.status() == CaseStatus.CLOSED ? null : until.latestDay();
        return scene.reached(last, 1)
                .map(day -> scene.flag(
                        FlagCode.RISK_REVIEW_DUE,
                        subject,
                        day,
                        "The risk assessment held until %s.".formatted(until),
                        assessed))
                .orElse(null);
    }

    private @Nullable Entry<?> overtakenBy(Entry<RiskAssessed> assessed) {
        Entry<?> incident = switch (assessed.event().subject()) {
            case PARTICIPATION ->
                assessed.event().participationId() == null
                        ? null
                        : incidentsByPerson.get(assessed.event().participationId());
            case CASE -> newestIncident;
            case SESSION, LOCAL_PARTNER -> null;
        };
        Entry<?> exposure = switch (assessed.event().subject()) {
            case PARTICIPATION, CASE -> newestExposure;
            case SESSION, LOCAL_PARTNER -> null;
        };
        return incident != null && incident.follows(assessed)
                ? incident
                : exposure != null && exposure.follows(assessed) ? exposure : null;
    }
}
