package org.balcony.query.exports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.AsOf;

/**
 * The history of one stream, as far as a reader may see it and as of a moment.
 *
 * @param history what had been recorded by the moment
 */
public record Chronicle(StreamId stream, StandingHistory history, AsOf asOf) {

    private static final Comparator<Happening> ORDER_OF_HAPPENING = Comparator.comparing(
                    (Happening one) -> one.moment().instant())
            .thenComparing(one -> one.standing().occurredAt().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.standing().original().position());

    /** The chronicle of a stream of which these events may be seen. */
    public static Chronicle of(StreamId stream, List<RecordedEvent> visible, AsOf asOf) {
        return new Chronicle(
                stream,
                StandingHistory.of(visible.stream()
                        .takeWhile(event -> asOf.hadBeenRecorded(event.recordedAt()))
                        .toList()),
                asOf);
    }

    /** What stands and may have happened by the moment, in the order of happening. */
    public List<Happening> happenings() {
        return history.standing().stream()
                .filter(one -> one.event() instanceof RecordEvent || asOf.mayHaveOccurred(one.occurredAt()))
                .map(one -> new Happening(stream, one))
                .sorted(ORDER_OF_HAPPENING)
                .toList();
    }

    /** How many entries were annulled, of those that may have happened by the moment. */
    public long retracted() {
        Predicate<RecordedEvent> shown = event -> event.fact().event() instanceof RecordEvent
                || asOf.mayHaveOccurred(event.fact().circumstances().occurredAt());
        return history.retracted().stream()
                .filter(one -> shown.test(one.original()))
                .count();
    }

    /** The conflict that a case belongs to, or that this is; empty where its registration cannot be seen. */
    public Optional<ConflictId> conflict() {
        return stream.kind() == StreamKind.CONFLICT
                ? Optional.of(new ConflictId(stream.id()))
                : standing(CaseRegistered.class).map(CaseRegistered::conflictId);
    }

    /** The code of the case or conflict; empty where its registration cannot be seen. */
    public Optional<Code> code() {
        return stream.kind() == StreamKind.CONFLICT
                ? standing(ConflictRegistered.class).map(ConflictRegistered::codeName)
                : standing(CaseRegistered.class).map(CaseRegistered::caseCode);
    }

    /** The latest standing event of a kind. */
    public <E extends DomainEvent> Optional<E> standing(Class<E> kind) {
        return all(kind).reduce((_, later) -> later);
    }

    private <E extends DomainEvent> Stream<E> all(Class<E> kind) {
        return history.standing().stream()
                .map(Standing::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
