package org.balcony.query.platform.history;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Shelf;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.ActorProfiles;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.Seen;
import org.balcony.query.titles.Titles;

/**
 * Puts readings together: what a reader sees of a case or conflict, with what stands beside it and what it names.
 *
 * @param cells which counts of people are small
 */
record Readings(Ledger ledger, StreamCache streams, ReadDoor door, SmallCells cells, Accesses accesses) {

    /**
     * A reading of a case or conflict; empty where the reader may not know that it was there, and where what it is for is not
     * for the reader.
     *
     * @param across further streams that are read beside it
     * @param sources is told of every stream that is read, now and whenever the reading is asked about another actor
     */
    Optional<Reading> of(
            StreamId subject,
            Reader reader,
            long position,
            AsOf asOf,
            Reading.Order order,
            Map<String, String> options,
            Counted counted,
            List<StreamId> across,
            Sources sources) {
        ReportingEntitlement entitlement = door.entitlement(reader, subject);
        if (!counted.opens(reader.roles(), entitlement)) {
            sources.read(subject, accesses.quietly(() -> door.seen(reader, subject, position, counted)));
            return Optional.empty();
        }
        Seen ours = sources.read(subject, door.seen(reader, subject, position, counted));
        if (!ours.known() || ours.version() == 0) {
            return Optional.empty();
        }
        List<Seen> beside = Stream.concat(beside(subject, ours.events(), position, asOf).stream(), across.stream())
                .map(stream -> sources.read(stream, beside(stream, subject, reader, position, counted)))
                .toList();
        ActorProfiles profiles = profiles(reader, subject, position, asOf, sources);
        return Optional.of(Reading.of(
                        subject,
                        ours.events(),
                        beside.stream().map(Seen::events).toList(),
                        asOf,
                        order,
                        names(profiles),
                        profiles,
                        new Audience(
                                door.showsPositions(reader),
                                door.showsSmallCells(reader),
                                countedOnly(Stream.concat(Stream.of(ours), beside.stream())),
                                cells,
                                entitlement == ReportingEntitlement.NONE ? Set.of() : reader.actors()),
                        options)
                .missing(ours.missingPersons())
                .knowing(ours.placeholders().stream()
                        .flatMap(place -> place.known().stream())
                        .toList()));
    }

    private Seen beside(StreamId stream, StreamId subject, Reader reader, long position, Counted counted) {
        return stream.kind() == StreamKind.CASE
                ? door.seen(reader, stream, position, counted)
                : door.beside(reader, stream, subject, position);
    }

    /** The shelves of what is there to be counted only. */
    private static Set<Shelf> countedOnly(Stream<Seen> read) {
        return read.filter(seen -> !seen.counted().isEmpty())
                .flatMap(seen -> seen.events().stream()
                        .filter(one -> seen.counted().contains(one.fact().id())))
                .map(one -> Shelf.of(one.fact().event()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shelf.class)));
    }

    /** A reading of everything, for tables that serve only readers who see everything; empty for an unknown stream. */
    Optional<Reading> complete(StreamId subject, long position, AsOf asOf) {
        List<RecordedEvent> ours = streams.upTo(subject, position);
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        List<List<RecordedEvent>> beside = beside(subject, ours, position, asOf).stream()
                .map(stream -> streams.upTo(stream, position))
                .toList();
        return Optional.of(Reading.of(
                subject,
                ours,
                beside,
                asOf,
                Reading.Order.RECORDED,
                ActorNames.REFERENCES,
                ActorProfiles.NONE,
                Audience.FULL,
                Map.of()));
    }

    /** The conflict of a case, as its registration names it after corrections; the cases of a conflict by then. */
    private List<StreamId> beside(StreamId subject, List<RecordedEvent> ours, long position, AsOf asOf) {
        if (subject.kind() == StreamKind.CONFLICT) {
            return ledger.claims("cases-of/" + subject.id()).values().stream()
                    .distinct()
                    .map(StreamId::of)
                    .filter(one -> standing(streams.upTo(one, position), asOf).stream()
                            .filter(entry -> entry.event() instanceof CaseRegistered)
                            .limit(1)
                            .allMatch(entry -> StreamId.of(((CaseRegistered) entry.event()).conflictId())
                                    .equals(subject)))
                    .toList();
        }
        return standing(ours, asOf).stream()
                .filter(one -> one.event() instanceof CaseRegistered)
                .map(one -> StreamId.of(((CaseRegistered) one.event()).conflictId()))
                .limit(1)
                .toList();
    }

    private ActorProfiles profiles(Reader reader, StreamId in, long position, AsOf asOf, Sources sources) {
        Map<ActorId, Optional<Standing>> known = new HashMap<>();
        return actor -> known.computeIfAbsent(
                actor,
                id -> standing(
                                sources.read(StreamId.of(id), door.beside(reader, StreamId.of(id), in, position))
                                        .events(),
                                asOf)
                        .stream()
                        .filter(one -> one.event() instanceof ActorProfiled)
                        .reduce((_, later) -> later));
    }

    private static ActorNames names(ActorProfiles profiles) {
        return actor -> profiles.of(actor)
                .flatMap(one -> Titles.name((ActorProfiled) one.event()))
                .orElseGet(() -> ActorNames.REFERENCES.of(actor));
    }

    private static List<Standing> standing(List<RecordedEvent> events, AsOf asOf) {
        return StandingHistory.of(events.stream()
                        .takeWhile(event -> asOf.hadBeenRecorded(event.recordedAt()))
                        .toList())
                .standing();
    }
}
