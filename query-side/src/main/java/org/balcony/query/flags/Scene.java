package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What flags are derived from: a reading, sorted once by the kinds of its events.
 *
 * @param ours what stands in the case's history and may have occurred by the day, in the order of storing
 * @param byKind the same, with what stands in the conflict's history, by the class of the event
 * @param status where the case stands; null where it is not registered among what is seen
 */
record Scene(
        Reading reading,
        List<Standing> ours,
        Map<Class<?>, List<Standing>> byKind,
        @Nullable CaseStatus status) {

    static Scene of(Reading reading) {
        List<Standing> ours = reading.shown();
        Stream<Standing> around = reading.beside().stream()
                .flatMap(history -> history.standing().stream())
                .filter(one ->
                        !(one.event() instanceof RecordEvent) && reading.asOf().mayHaveOccurred(one.occurredAt()));
        Map<Class<?>, List<Standing>> byKind = Stream.concat(ours.stream(), around)
                .collect(Collectors.groupingBy(
                        one -> one.event().getClass(), HashMap::new, Collectors.toUnmodifiableList()));
        CaseStatus status =
                CaseStatus.reached(ours).map(CaseStatus.Reached::status).orElse(null);
        return new Scene(reading, ours, byKind, status);
    }

    /** The day asked about. */
    LocalDate day() {
        return reading.asOf().day();
    }

    /** The case, as a subject. */
    String theCase() {
        return reading.subject().toString();
    }

    /** All entries of a kind, in the order of storing. */
    <E extends DomainEvent> List<Entry<E>> all(Class<E> kind) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .map(one -> entry(one, kind))
                .toList();
    }

    /** The latest entry of a kind for each key, in the order in which the keys first came. */
    <K, E extends DomainEvent> Map<K, Entry<E>> latest(Class<E> kind, Function<E, K> key) {
        Map<K, Entry<E>> latest = new LinkedHashMap<>();
        all(kind).forEach(one -> latest.put(key.apply(one.event()), one));
        return latest;
    }

    /** The entries of a kind for each key. */
    <K, E extends DomainEvent> Map<K, List<Entry<E>>> grouped(Class<E> kind, Function<E, K> key) {
        return all(kind).stream()
                .collect(Collectors.groupingBy(one -> key.apply(one.event()), LinkedHashMap::new, Collectors.toList()));
    }

    static <E extends DomainEvent> Entry<E> entry(Standing one, Class<E> kind) {
        When actual = one.event() instanceof SessionHeld held ? held.actualPeriod() : null;
        return new Entry<>(one, kind.cast(one.event()), actual == null ? one.occurredAt() : actual);
    }

    static Entry<DomainEvent> entry(Standing one) {
        return entry(one, DomainEvent.class);
    }

    /** Whether the case is active or suspended. */
    boolean underWay() {
        return status == CaseStatus.ACTIVE || status == CaseStatus.SUSPENDED;
    }

    boolean active() {
        return status == CaseStatus.ACTIVE;
    }

    /** The entry by which the case last became active; empty where it never did. */
    Optional<Entry<CaseEvent>> begun() {
        return Stream.concat(
                        byKind.getOrDefault(CaseAccepted.class, List.of()).stream(),
                        byKind.getOrDefault(CaseResumed.class, List.of()).stream())
                .max(Comparator.comparingLong(one -> one.original().position()))
                .map(one -> entry(one, CaseEvent.class));
    }

    /** The day so many days after a date, if it has come; empty where the date is open. */
    Optional<LocalDate> reached(@Nullable LocalDate date, long days) {
        return Optional.ofNullable(date).map(from -> from.plusDays(days)).filter(due -> !due.isAfter(day()));
    }

    /** The day on which an entry had certainly happened; the day it was stored where its date is open. */
    LocalDate since(Entry<?> entry) {
        LocalDate latest = entry.latest();
        LocalDate known = latest == null ? entry.recordedDay() : latest;
        return known.isAfter(day()) ? day() : known;
    }

    String name(ActorOrText actor) {
        return reading.names().of(actor);
    }

    String name(ActorId actor) {
        return reading.names().of(actor);
    }

    /** An actor as a subject; the case for one that is known only as text. */
    String subject(ActorOrText actor) {
        return actor.actor().isPresent() ? actor.value() : theCase();
    }

    FlagRow flag(FlagCode code, String subject, LocalDate since, String explanation, Entry<?>... basis) {
        return flag(code, subject, since, explanation, Arrays.asList(basis));
    }

    FlagRow flag(FlagCode code, String subject, LocalDate since, String explanation, List<? extends Entry<?>> basis) {
        List<EventId> ids = basis.stream().map(Entry::id).distinct().toList();
        return new FlagRow(
                ids,
                code,
                code.severity(),
                subject,
                since,
                explanation,
                basis.stream().anyMatch(one -> one.standing().disputed()),
                basis.stream()
                        .anyMatch(
                                one -> reading.asOf().mayBeLater(one.standing().occurredAt())),
                null,
                null,
                null);
    }
}
