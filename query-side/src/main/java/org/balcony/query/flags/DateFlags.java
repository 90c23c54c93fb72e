package org.balcony.query.flags;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entry;
import org.balcony.query.titles.Subjects;
import org.jspecify.annotations.Nullable;

/** Flags dates that cannot all be right. */
record DateFlags(Scene scene, Set<List<EventId>> pairs, List<FlagRow> flags) {

    private record ByName(String name, AgreementStatus status) {}

    private record ById(LocalId id, AgreementStatus status) {}

    static List<FlagRow> in(Scene scene) {
        DateFlags found = new DateFlags(scene, new HashSet<>(), new ArrayList<>());
        found.agreements();
        found.sessions();
        Origins.all(scene).forEach(origin -> found.precedence(origin.entry(), origin.cameFrom()));
        return found.flags();
    }

    private void agreements() {
        List<Entry<AgreementRecorded>> dated = scene.all(AgreementRecorded.class).stream()
                .filter(one -> one.event().dateSigned() != null)
                .map(one -> new Entry<>(
                        one.standing(),
                        one.event(),
                        Objects.requireNonNull(one.event().dateSigned())))
                .toList();
        apart(dated, one -> new ById(one.agreementId(), one.status()));
        apart(dated, one -> new ByName(one.name().strip().toLowerCase(Locale.ROOT), one.status()));
    }

    private void sessions() {
        apart(scene.all(SessionHeld.class), SessionHeld::sessionId);
    }

    private <E extends DomainEvent, K> void apart(List<Entry<E>> entries, Function<E, K> key) {
        Map<K, List<Entry<E>>> byKey = entries.stream().collect(Collectors.groupingBy(one -> key.apply(one.event())));
        byKey.values().stream().filter(same -> same.size() > 1).forEach(this::apart);
    }

    /** The two that lie furthest apart; if any two cannot both be right, these cannot. */
    private <E extends DomainEvent> void apart(List<Entry<E>> same) {
        Entry<E> first = same.stream()
                .min(Comparator.comparing(
                        (Entry<E> one) -> one.when().latest(),
                        Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .orElseThrow();
        Entry<E> last = same.stream()
                .max(Comparator.comparing(
                        (Entry<E> one) -> one.when().earliest(),
                        Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .orElseThrow();
        if (first.precedes(last)) {
            Entry<E> later = first.position() < last.position() ? last : first;
            Entry<E> earlier = later == last ? first : last;
            add(later, earlier, "One record says %s, another %s.".formatted(earlier.when(), later.when()));
        }
    }

    private void precedence(Entry<?> entry, @Nullable Entry<?> cameFrom) {
        if (cameFrom != null && entry.precedes(cameFrom)) {
            add(
                    entry,
                    cameFrom,
                    "%s is dated %s, before what it came from: %s, dated %s."
                            .formatted(kind(entry.event()), entry.when(), kind(cameFrom.event()), cameFrom.when()));
        }
    }

    private void add(Entry<?> entry, Entry<?> other, String explanation) {
        if (pairs.add(List.of(entry.id(), other.id()))) {
            flags.add(scene.flag(
                    FlagCode.DATE_CONFLICT,
                    Subjects.of(entry.event(), scene.reading().subject()),
                    entry.recordedDay().isAfter(other.recordedDay()) ? entry.recordedDay() : other.recordedDay(),
                    explanation,
                    entry,
                    other));
        }
    }

    private static String kind(DomainEvent event) {
        String type = EventCatalogue.standard().entry(event.getClass()).type();
        return type.substring("balcony.".length()).replace('.', ' ').replace('-', ' ');
    }
}
