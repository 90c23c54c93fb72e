package org.balcony.query.evaluation.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.CalendarTime;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An observation and what row it belongs to.
 *
 * @param nominated the nomination that says the side; null where the observation says it, or nothing does
 */
record Observed(Entry<ObservationRecorded> entry, @Nullable Entry<CandidateNominated> nominated) {

    /** What makes observations belong to one row. */
    record Cell(
            ObservationDimension dimension,
            ObservationSubject subject,
            @Nullable ActorOrText side,
            @Nullable String group,
            CalendarTime time) {}

    static List<Observed> all(Entries entries) {
        Map<LocalId, Entry<CandidateNominated>> nominated =
                entries.latest(CandidateNominated.class, CandidateNominated::participationId);
        return Chronology.sorted(entries.all(ObservationRecorded.class)).stream()
                .map(one -> new Observed(one, nomination(one.event(), nominated)))
                .toList();
    }

    private static @Nullable Entry<CandidateNominated> nomination(
            ObservationRecorded observed, Map<LocalId, Entry<CandidateNominated>> nominated) {
        return observed.side() != null || observed.participationId() == null
                ? null
                : nominated.get(observed.participationId());
    }

    Cell cell() {
        ObservationRecorded event = entry.event();
        return new Cell(
                event.dimension(),
                event.subject(),
                nominated == null ? event.side() : nominated.event().side(),
                event.group(),
                CalendarTime.of(entry.when()));
    }

    Optional<Double> rating() {
        return entry.event().value().number().map(number -> number.value().doubleValue());
    }

    Optional<String> words() {
        return entry.event().value().number().isPresent()
                ? Optional.empty()
                : Optional.of(entry.event().value().toString());
    }

    Stream<Entry<?>> records() {
        return nominated == null ? Stream.of(entry) : Stream.of(entry, nominated);
    }
}
