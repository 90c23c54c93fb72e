package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.balcony.events.AccessEvent;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.StageEvent;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Flags about the closing of a case: what turned out to be open then, and what was stored afterwards. */
final class ClosingFlags {

    private static final int GRAVE = 4;

    private ClosingFlags() {}

    static List<FlagRow> in(Scene scene) {
        List<Entry<CaseClosed>> closings = scene.all(CaseClosed.class);
        List<FlagRow> flags = new ArrayList<>();
        if (!closings.isEmpty()) {
            if (scene.status() == CaseStatus.CLOSED) {
                openSessions(scene, closings.getLast(), flags);
                openIncidents(scene, closings.getLast(), flags);
            }
            afterwards(scene, flags);
        }
        return flags;
    }

    private static void openSessions(Scene scene, Entry<CaseClosed> closing, List<FlagRow> flags) {
        Map<LocalId, Entry<SessionHeld>> held = scene.latest(SessionHeld.class, SessionHeld::sessionId);
        scene.latest(SessionOpened.class, SessionOpened::sessionId).forEach((id, opened) -> {
            Entry<SessionHeld> over = held.get(id);
            if (wasBefore(opened, closing) && (over == null || over.follows(closing))) {
                flags.add(open(scene, "session/" + id, "session", opened, over, closing));
            }
        });
    }

    private static void openIncidents(Scene scene, Entry<CaseClosed> closing, List<FlagRow> flags) {
        Map<LocalId, Entry<ProtectiveMeasureTaken>> settled = scene.all(ProtectiveMeasureTaken.class).stream()
                .filter(one -> Boolean.TRUE.equals(one.event().closesIncident())
                        && one.event().incidentId() != null)
                .collect(Collectors.toMap(
                        one -> Objects.requireNonNull(one.event().incidentId()), one -> one, (first, _) -> first));
        scene.latest(SafetyIncidentReported.class, SafetyIncidentReported::incidentId)
                .forEach((id, incident) -> {
                    Entry<ProtectiveMeasureTaken> over = settled.get(id);
                    if (incident.event().severity().points() >= GRAVE
                            && wasBefore(incident, closing)
                            && (over == null || over.follows(closing))) {
                        flags.add(open(scene, "incident/" + id, "grave incident", incident, over, closing));
                    }
                });
    }

    /** Certainly, by its dates; or, where dates leave it open, because it was stored before. */
    private static boolean wasBefore(Entry<?> entry, Entry<CaseClosed> closing) {
        return entry.precedes(closing) || (entry.position() < closing.position() && entry.mayBeBy(closing));
    }

    private static FlagRow open(
            Scene scene,
            String subject,
            String what,
            Entry<?> opened,
            @Nullable Entry<?> over,
            Entry<CaseClosed> closing) {
        List<Entry<?>> basis = new ArrayList<>(List.of(closing, opened));
        if (over != null) {
            basis.add(over);
        }
        return scene.flag(
                FlagCode.CLOSED_WITH_OPEN_ITEMS,
                subject,
                scene.since(closing),
                "The case was closed %s while a %s of %s was open%s."
                        .formatted(
                                closing.when(),
                                what,
                                opened.when(),
                                over == null ? "" : "; it was settled " + over.when()),
                basis);
    }

    /** In the order of storing; what a closed case may still decide is no surprise and is left out. */
    private static void afterwards(Scene scene, List<FlagRow> flags) {
        List<Entry<?>> after = new ArrayList<>();
        Entry<DomainEvent> closing = null;
        boolean closed = false;
        for (Standing one : scene.ours()) {
            if (one.event() instanceof CaseEvent event) {
                closed = event instanceof CaseClosed;
                closing = closed ? Scene.entry(one) : closing;
            } else if (closed && !isDecided(one.event())) {
                after.add(Scene.entry(one));
            }
        }
        if (!after.isEmpty() && closing != null) {
            List<Entry<?>> basis = new ArrayList<>(after);
            basis.add(closing);
            flags.add(scene.flag(
                    FlagCode.AFTER_CASE_CLOSED,
                    scene.theCase(),
                    after.getFirst().recordedDay(),
                    "%d record(s) were stored while the case was closed.".formatted(after.size()),
                    basis));
        }
    }

    private static boolean isDecided(DomainEvent event) {
        return event instanceof StageEvent
                || event instanceof FollowUpPlanned
                || event instanceof TransferConveyed
                || event instanceof JointProductReleased
                || event instanceof EvaluationPlanned
                || event instanceof InformationShared
                || event instanceof AccessEvent
                || event instanceof RecordReclassified;
    }
}
