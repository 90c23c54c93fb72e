package org.balcony.query.evaluation.coordinationcoverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationOutcome;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.facts.Consultation;
import org.balcony.query.facts.OurActs;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An objection that was the last word of a consultation.
 *
 * @param with who objected
 * @param overridden whether we went ahead all the same
 */
record Objection(List<EventId> eventIds, StreamId ourCase, LocalId consultationId, String with, boolean overridden) {

    static Optional<Objection> of(Consultation consultation, OurActs acts, StreamId ourCase, String with) {
        Entry<ConsultationHeld> last =
                consultation.held().isEmpty() ? null : consultation.held().getLast();
        if (last == null || last.event().outcome() != ConsultationOutcome.OBJECTION) {
            return Optional.empty();
        }
        Entry<?> act = actAfter(last, consultation, acts);
        List<Entry<?>> told = new ArrayList<>(List.of(last));
        told.addAll(consultation.records());
        if (act != null) {
            told.add(act);
        }
        return Optional.of(new Objection(RestsOn.ids(told), ourCase, consultation.id(), with, act != null));
    }

    private static @Nullable Entry<?> actAfter(
            Entry<ConsultationHeld> objection, Consultation consultation, OurActs acts) {
        Entry<SessionHeld> named = Stream.concat(
                        Stream.ofNullable(consultation.sought())
                                .map(one -> one.event().about()),
                        consultation.held().stream().map(one -> one.event().about()))
                .map(acts::named)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        if (named != null) {
            return named.follows(objection) ? named : null;
        }
        When planned = consultation.sought() == null
                ? null
                : consultation.sought().event().plannedActionOn();
        return planned == null
                ? null
                : acts.between(planned.earliest(), planned.latest())
                        .filter(act -> act.follows(objection))
                        .findFirst()
                        .orElse(null);
    }
}
