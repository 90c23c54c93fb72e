package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.DomainEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What flags are derived from.
 *
 * @param status where the case stands; null where it is not registered among what is seen
 */
record Scene(Entries entries, @Nullable CaseStatus status) {

    static Scene of(Reading reading) {
        Entries entries = Entries.asStored(reading);
        CaseStatus status = CaseStatus.reached(entries.ours())
                .map(CaseStatus.Reached::status)
                .orElse(null);
        return new Scene(entries, status);
    }

    Reading reading() {
        return entries.reading();
    }

    List<Standing> ours() {
        return entries.ours();
    }

    /** The day asked about. */
    LocalDate day() {
        return reading().asOf().day();
    }

    /** The case, as a subject. */
    String theCase() {
        return reading().subject().toString();
    }

    /** All entries of a kind, in the order of storing. */
    <E extends DomainEvent> List<Entry<E>> all(Class<E> kind) {
        return entries.all(kind);
    }

    /** The latest entry of a kind for each key, in the order in which the keys first came. */
    <K, E extends DomainEvent> Map<K, Entry<E>> latest(Class<E> kind, Function<E, K> key) {
        return entries.latest(kind, key);
    }

    /** The entries of a kind for each key. */
    <K, E extends DomainEvent> Map<K, List<Entry<E>>> grouped(Class<E> kind, Function<E, K> key) {
        return entries.grouped(kind, key);
    }

    static <E extends DomainEvent> Entry<E> entry(Standing one, Class<E> kind) {
        return Entries.entry(one, kind);
    }

    static Entry<DomainEvent> entry(Standing one) {
        return Entries.entry(one);
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
        return Stream.concat(all(CaseAccepted.class).stream(), all(CaseResumed.class).stream())
                .max(Comparator.comparingLong(Entry::position))
                .map(one -> entry(one.standing(), CaseEvent.class));
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
        return reading().names().of(actor);
    }

    String name(ActorId actor) {
        return reading().names().of(actor);
    }

    /** An actor as a subject; the case for one that is known only as text. */
    String subject(ActorOrText actor) {
        return actor.actor().isPresent() ? actor.value() : theCase();
    }

    FlagRow flag(FlagCode code, String subject, LocalDate since, String explanation, Entry<?>... basis) {
        return flag(code, subject, since, explanation, Arrays.asList(basis));
    }

    FlagRow flag(FlagCode code, String subject, LocalDate since, String explanation, List<? extends Entry<?>> basis) {
        RestsOn grounds = new RestsOn(basis, reading().asOf());
        return new FlagRow(
                grounds.ids(),
                code,
                code.severity(),
                subject,
                since,
                explanation,
                grounds.disputed(),
                grounds.uncertain(),
                null,
                null,
                null);
    }
}
