package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** What comes from what: an entry and the one it cannot precede. */
record Origins(Scene scene, List<Origin> found) {

    /** An entry and what it came from. */
    record Origin(Entry<?> entry, Entry<?> cameFrom) {}

    static List<Origin> all(Scene scene) {
        Origins origins = new Origins(scene, new ArrayList<>());
        origins.products();
        origins.endings();
        origins.answers();
        return origins.found();
    }

    private void products() {
        Map<LocalId, Entry<SessionHeld>> held = scene.latest(SessionHeld.class, SessionHeld::sessionId);
        Map<LocalId, Entry<JointProductDrafted>> drafted =
                scene.latest(JointProductDrafted.class, JointProductDrafted::productId);
        drafted.values().forEach(one -> add(one, session(one, held)));
        for (Entry<JointProductAgreed> agreed : scene.all(JointProductAgreed.class)) {
            Entry<JointProductDrafted> draft = drafted.get(agreed.event().productId());
            Entry<?> session = draft == null ? null : session(draft, held);
            add(agreed, session != null && agreed.precedes(session) ? session : draft);
        }
        Map<LocalId, Entry<JointProductAgreed>> agreed =
                scene.latest(JointProductAgreed.class, JointProductAgreed::productId);
        scene.all(TransferConveyed.class).stream()
                .filter(one -> one.event().productId() != null)
                .forEach(one -> {
                    Entry<?> product = drafted.get(one.event().productId());
                    add(one, product == null ? agreed.get(one.event().productId()) : product);
                });
    }

    private static @Nullable Entry<SessionHeld> session(
            Entry<JointProductDrafted> draft, Map<LocalId, Entry<SessionHeld>> held) {
        return draft.event().sessionRef() == null
                ? null
                : held.get(draft.event().sessionRef());
    }

    private void endings() {
        pair(
                StageIterationEnded.class, StageIterationEnded::stageIterationId,
                StageIterationOpened.class, StageIterationOpened::stageIterationId);
        pair(MandateEnded.class, MandateEnded::mandateId, MandateAgreed.class, MandateAgreed::mandateId);
        pair(RoleEnded.class, RoleEnded::assignmentId, RoleAssigned.class, RoleAssigned::assignmentId);
        pair(
                BalancingMeasureEnded.class, BalancingMeasureEnded::measureId,
                BalancingMeasureStarted.class, BalancingMeasureStarted::measureId);
        pair(
                ProceduralDecisionReversed.class, ProceduralDecisionReversed::decisionId,
                ProceduralDecisionTaken.class, ProceduralDecisionTaken::decisionId);
        pair(
                ObstacleSettled.class, ObstacleSettled::obstacleId,
                ObstacleIdentified.class, ObstacleIdentified::obstacleId);
        pair(
                JointActionEnded.class, JointActionEnded::actionId,
                JointActionLaunched.class, JointActionLaunched::actionId);
        pair(SessionHeld.class, SessionHeld::sessionId, SessionOpened.class, SessionOpened::sessionId);
    }

    private void answers() {
        pair(
                TransferAnswered.class, TransferAnswered::transferId,
                TransferConveyed.class, TransferConveyed::transferId);
        pair(
                TransferTakenUp.class, TransferTakenUp::transferId,
                TransferConveyed.class, TransferConveyed::transferId);
        pair(OutcomeReviewed.class, OutcomeReviewed::outcomeId, OutcomeClaimed.class, OutcomeClaimed::outcomeId);
        pair(
                ConsultationHeld.class, ConsultationHeld::consultationId,
                ConsultationSought.class, ConsultationSought::consultationId);
    }

    private <A extends DomainEvent, B extends DomainEvent> void pair(
            Class<A> kind, Function<A, LocalId> key, Class<B> source, Function<B, LocalId> sourceKey) {
        Map<LocalId, Entry<B>> sources = scene.latest(source, sourceKey);
        scene.all(kind).forEach(one -> add(one, sources.get(key.apply(one.event()))));
    }

    private void add(Entry<?> entry, @Nullable Entry<?> cameFrom) {
        if (cameFrom != null) {
            found.add(new Origin(entry, cameFrom));
        }
    }
}
