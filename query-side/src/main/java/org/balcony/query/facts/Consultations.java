package org.balcony.query.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/**
 * What words with other third parties are on record: consultations that were sought, held, declined or waived, and
 * arrangements.
 *
 * @param inForce the arrangements that have not ended
 */
public record Consultations(List<Consultation> all, List<Entry<CoordinationArrangementAgreed>> inForce) {

    public static Consultations in(Entries entries) {
        Map<LocalId, Entry<CoordinationArrangementEnded>> ended =
                entries.latest(CoordinationArrangementEnded.class, CoordinationArrangementEnded::arrangementId);
        return new Consultations(
                Consultation.all(entries),
                entries
                        .latest(CoordinationArrangementAgreed.class, CoordinationArrangementAgreed::arrangementId)
                        .values()
                        .stream()
                        .filter(one -> {
                            Entry<CoordinationArrangementEnded> end =
                                    ended.get(one.event().arrangementId());
                            return end == null || one.comesAfter(end);
                        })
                        .toList());
    }

    /** The consultations about an initiative. */
    public List<Consultation> about(InitiativeMapped initiative) {
        return all.stream().filter(one -> one.isAbout(initiative)).toList();
    }

    /** The arrangements in force that an owner of the initiative is a member of. */
    public List<Entry<CoordinationArrangementAgreed>> common(InitiativeMapped initiative) {
        Collection<ActorOrText> owners =
                initiative.owners().stream().map(ActorOrText::of).toList();
        return inForce.stream()
                .filter(one -> one.event().members().stream().anyMatch(owners::contains))
                .toList();
    }

    /** Whether there is a word about an initiative on record. */
    public boolean mention(InitiativeMapped initiative) {
        return !about(initiative).isEmpty() || !common(initiative).isEmpty();
    }

    /** How the consultation of each id ended first. */
    public static Map<LocalId, Entry<?>> endings(Entries entries) {
        Map<LocalId, Entry<?>> endings = new HashMap<>();
        entries.all(ConsultationHeld.class)
                .forEach(one -> endings.putIfAbsent(one.event().consultationId(), one));
        entries.all(ConsultationNotHeld.class)
                .forEach(one -> endings.merge(
                        one.event().consultationId(), one, (was, now) -> was.comesAfter(now) ? now : was));
        return endings;
    }
}
