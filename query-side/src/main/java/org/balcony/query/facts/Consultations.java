package org.balcony.query.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives, and which of their owners, there is a word about on record: a consultation that was sought, held,
 * declined or waived, or an arrangement that has not ended.
 */
public record Consultations(Set<LocalId> initiatives, Set<ActorOrText> actors) {

    public static Consultations in(Entries entries) {
        Consultations found = new Consultations(new HashSet<>(), new HashSet<>());
        entries.all(ConsultationSought.class)
                .forEach(one -> found.add(one.event().with(), one.event().initiativeId()));
        entries.all(ConsultationHeld.class)
                .forEach(one -> found.add(one.event().with(), one.event().initiativeId()));
        entries.all(ConsultationNotHeld.class)
                .forEach(one -> found.add(one.event().with(), one.event().initiativeId()));
        Map<LocalId, Entry<CoordinationArrangementAgreed>> agreed = new HashMap<>(
                entries.latest(CoordinationArrangementAgreed.class, CoordinationArrangementAgreed::arrangementId));
        entries.all(CoordinationArrangementEnded.class)
                .forEach(one -> agreed.remove(one.event().arrangementId()));
        agreed.values().forEach(one -> found.actors().addAll(one.event().members()));
        return found;
    }

    private void add(@Nullable ActorOrText with, @Nullable LocalId initiative) {
        if (initiative != null) {
            initiatives.add(initiative);
        } else if (with != null) {
            actors.add(with);
        }
    }

    public boolean mention(InitiativeMapped initiative) {
        return initiatives.contains(initiative.initiativeId())
                || initiative.owners().stream().map(ActorOrText::of).anyMatch(actors::contains);
    }

    /** How the consultation of each id ended first. */
    public static Map<LocalId, Entry<?>> endings(Entries entries) {
        Map<LocalId, Entry<?>> endings = new HashMap<>();
        entries.all(ConsultationHeld.class)
                .forEach(one -> endings.putIfAbsent(one.event().consultationId(), one));
        entries.all(ConsultationNotHeld.class)
                .forEach(one -> endings.merge(
                        one.event().consultationId(), one, (was, now) -> now.position() < was.position() ? now : was));
        return endings;
    }
}
