package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.Tally;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Flags sessions, iterations and cases below an inclusion target (formula E1). A target counts for what was held once it
 * had certainly been set; an iteration is judged when it has ended and a case when it is closed, on the sums over their
 * sessions.
 */
record InclusionFlags(Scene scene, List<Entry<SessionHeld>> held, List<FlagRow> flags) {

    static List<FlagRow> in(Scene scene) {
        List<Entry<SessionHeld>> held = scene.latest(SessionHeld.class, SessionHeld::sessionId).values().stream()
                .filter(one -> one.event().attendanceSummary() != null)
                .toList();
        InclusionFlags found = new InclusionFlags(scene, held, new ArrayList<>());
        scene.latest(InclusionTargetSet.class, InclusionTargetSet::targetId)
                .values()
                .forEach(found::against);
        return found.flags();
    }

    private void against(Entry<InclusionTargetSet> target) {
        List<Entry<SessionHeld>> bound =
                held.stream().filter(session -> isSetBy(target, session)).toList();
        switch (target.event().scope()) {
            case EACH_SESSION ->
                bound.forEach(
                        session -> judge("session/" + session.event().sessionId(), target, session, List.of(session)));
            case ITERATION -> iterations(target, bound);
            case CASE -> {
                if (scene.status() == CaseStatus.CLOSED) {
                    judge(scene.theCase(), target, scene.all(CaseClosed.class).getLast(), bound);
                }
            }
        }
    }

    private static boolean isSetBy(Entry<InclusionTargetSet> target, Entry<SessionHeld> session) {
        var set = target.when().latest();
        var over = session.when().latest();
        return set != null && (over == null || !set.isAfter(over));
    }

    private void iterations(Entry<InclusionTargetSet> target, List<Entry<SessionHeld>> bound) {
        Map<LocalId, Entry<StageIterationEnded>> ended =
                scene.latest(StageIterationEnded.class, StageIterationEnded::stageIterationId);
        Map<LocalId, List<Entry<SessionHeld>>> byIteration = new LinkedHashMap<>();
        for (Entry<SessionHeld> session : bound) {
            LocalId id = session.standing().original().fact().circumstances().stageIterationId();
            if (id != null && ended.containsKey(id)) {
                byIteration.computeIfAbsent(id, _ -> new ArrayList<>()).add(session);
            }
        }
        byIteration.forEach((id, sessions) ->
                judge("stage-iteration/" + id, target, Objects.requireNonNull(ended.get(id)), sessions));
    }

    private void judge(
            String subject, Entry<InclusionTargetSet> target, Entry<?> judged, List<Entry<SessionHeld>> sessions) {
        String miss = sessions.isEmpty() ? null : miss(target.event(), sessions);
        if (miss != null) {
            String said =
                    scene.entries().reading().audience().counts(Shelf.SESSIONS) ? Tally.missed(target.event()) : miss;
            List<Entry<?>> basis = new ArrayList<>(List.of(judged, target));
            basis.addAll(sessions);
            flags.add(scene.flag(
                    FlagCode.INCLUSION_TARGET_MISSED,
                    subject,
                    scene.since(judged),
                    "%s; the target was set by %s."
                            .formatted(said, Words.of(target.event().setBy())),
                    basis));
        }
    }

    private static @Nullable String miss(InclusionTargetSet target, List<Entry<SessionHeld>> sessions) {
        Tally tally = new Tally();
        sessions.forEach(
                session -> tally.add(Objects.requireNonNull(session.event().attendanceSummary()), target.dimension()));
        return tally.isEmpty() ? null : tally.miss(target);
    }
}
