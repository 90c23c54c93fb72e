package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.ConveningReach;
import org.balcony.query.facts.ConveningReach.Said;
import org.balcony.query.kernel.Entry;

/** Flags about convening power: access taken for influence, and sessions planned without the power to convene them. */
final class ConveningFlags {

    private ConveningFlags() {}

    static List<FlagRow> in(Scene scene) {
        Map<ActorOrText, Entry<ConveningPowerAssessed>> byTarget = new HashMap<>();
        ConveningReach.all(scene.entries())
                .forEach(said -> byTarget.put(said.reach().target(), said.in()));
        List<FlagRow> flags = new ArrayList<>();
        ConveningReach.byReach(scene.entries())
                .values()
                .forEach(said -> accessWithoutInfluence(scene, said.getLast(), flags));
        insufficient(scene, byTarget, flags);
        return flags;
    }

    private static void accessWithoutInfluence(Scene scene, Said said, List<FlagRow> flags) {
        Integer access = said.target().access().points();
        Integer influence = said.target().influence().points();
        if (access != null && influence != null && access >= 3 && influence <= 1) {
            flags.add(scene.flag(
                    FlagCode.ACCESS_WITHOUT_INFLUENCE,
                    scene.subject(said.target().target()),
                    scene.since(said.in()),
                    "Access of %s to %s is %d, influence %d: being received is not being heard."
                            .formatted(
                                    scene.name(said.in().event().subject()),
                                    scene.name(said.target().target()),
                                    access,
                                    influence),
                    said.in()));
        }
    }

    private static void insufficient(
            Scene scene, Map<ActorOrText, Entry<ConveningPowerAssessed>> byTarget, List<FlagRow> flags) {
        Set<LocalId> over = new LinkedHashSet<>();
        scene.all(SessionCancelled.class).forEach(one -> over.add(one.event().sessionId()));
        scene.all(SessionOpened.class).forEach(one -> over.add(one.event().sessionId()));
        scene.all(SessionHeld.class).forEach(one -> over.add(one.event().sessionId()));
        for (Entry<SessionScheduled> session : scene.latest(SessionScheduled.class, SessionScheduled::sessionId)
                .values()) {
            List<ActorOrText> parties = session.event().partiesExpected().stream()
                    .filter(party -> byTarget.get(party) instanceof Entry<ConveningPowerAssessed> said
                            && said.event().verdict() == ConveningVerdict.INSUFFICIENT)
                    .distinct()
                    .toList();
            if (!parties.isEmpty() && !over.contains(session.event().sessionId())) {
                flags.add(planned(scene, session, parties, byTarget));
            }
        }
    }

    private static FlagRow planned(
            Scene scene,
            Entry<SessionScheduled> session,
            List<ActorOrText> parties,
            Map<ActorOrText, Entry<ConveningPowerAssessed>> byTarget) {
        List<Entry<ConveningPowerAssessed>> verdicts = parties.stream()
                .map(party -> Objects.requireNonNull(byTarget.get(party)))
                .distinct()
                .toList();
        List<Entry<?>> basis = new ArrayList<>(List.of(session));
        basis.addAll(verdicts);
        return scene.flag(
                FlagCode.CONVENING_INSUFFICIENT,
                "session/" + session.event().sessionId(),
                basis.stream().map(scene::since).max(Comparator.naturalOrder()).orElseThrow(),
                "Planned with %s, whom the latest assessment says cannot be brought."
                        .formatted(parties.stream().map(scene::name).collect(Collectors.joining(", "))),
                basis);
    }
}
