package org.balcony.query.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.OrderOfHappening;
import org.jspecify.annotations.Nullable;

/**
 * A consultation, by what is on record of it.
 *
 * @param sought how it was sought; absent where it never was
 * @param held how it was held, each time
 * @param notHeld how it was not held, each time
 */
public record Consultation(
        LocalId id,
        @Nullable Entry<ConsultationSought> sought,
        List<Entry<ConsultationHeld>> held,
        List<Entry<ConsultationNotHeld>> notHeld) {

    /** All consultations, in the order in which they first came. */
    public static List<Consultation> all(Entries entries) {
        Map<LocalId, Entry<ConsultationSought>> sought =
                entries.latest(ConsultationSought.class, ConsultationSought::consultationId);
        Map<LocalId, List<Entry<ConsultationHeld>>> held =
                entries.grouped(ConsultationHeld.class, ConsultationHeld::consultationId);
        Map<LocalId, List<Entry<ConsultationNotHeld>>> notHeld =
                entries.grouped(ConsultationNotHeld.class, ConsultationNotHeld::consultationId);
        Map<LocalId, Consultation> all = new LinkedHashMap<>();
        Stream.of(sought.keySet(), held.keySet(), notHeld.keySet())
                .flatMap(Set::stream)
                .forEach(id -> all.computeIfAbsent(
                        id,
                        _ -> new Consultation(
                                id,
                                sought.get(id),
                                held.getOrDefault(id, List.of()),
                                notHeld.getOrDefault(id, List.of()))));
        return List.copyOf(all.values());
    }

    /** With whom; null where nobody is named. */
    public @Nullable ActorOrText with() {
        return Stream.of(
                        Stream.ofNullable(sought).map(one -> one.event().with()),
                        held.stream().map(one -> one.event().with()),
                        notHeld.stream().map(one -> one.event().with()))
                .flatMap(one -> one)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The initiative it is about; null where about none. */
    public @Nullable LocalId initiative() {
        return Stream.of(
                        Stream.ofNullable(sought).map(one -> one.event().initiativeId()),
                        held.stream().map(one -> one.event().initiativeId()),
                        notHeld.stream().map(one -> one.event().initiativeId()))
                .flatMap(one -> one)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is about an initiative: by name, or by an owner where it names none. */
    public boolean isAbout(InitiativeMapped initiative) {
        LocalId named = initiative();
        ActorOrText with = with();
        return named != null
                ? named.equals(initiative.initiativeId())
                : with != null
                        && initiative.owners().stream().map(ActorOrText::of).anyMatch(with::equals);
    }

    /** The records it is told by, in the order of happening. */
    public List<Entry<?>> records() {
        List<Entry<?>> records = new ArrayList<>();
        if (sought != null) {
            records.add(sought);
        }
        records.addAll(held);
        records.addAll(notHeld);
        return OrderOfHappening.of(records);
    }
}
