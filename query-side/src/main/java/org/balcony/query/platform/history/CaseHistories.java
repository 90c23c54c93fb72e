package org.balcony.query.platform.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.Fact;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.Code;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.StoredEvent;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.Seen;

/** Reads a case or conflict for somebody, at one position of the log, with what stands beside it. */
public final class CaseHistories {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int PAGE = 1_000;

    private final Ledger ledger;
    private final StreamCache streams;
    private final ReadDoor door;
    private final Accesses accesses;
    private final Readings readings;

    /** Histories in which the usual counts are small. */
    public CaseHistories(Ledger ledger, StreamCache streams, ReadDoor door) {
        this(ledger, streams, door, SmallCells.USUAL, new Accesses(_ -> {}));
    }

    /**
     * Histories read through the door; what is only named is noted as no more than that.
     *
     * @param cells which counts of people are small
     */
    public CaseHistories(Ledger ledger, StreamCache streams, ReadDoor door, SmallCells cells, Accesses accesses) {
        this.accesses = accesses;
        this.ledger = ledger;
        this.streams = streams;
        this.door = door;
        this.readings = new Readings(ledger, streams, door, cells, accesses);
    }

    /** The position of the newest event. */
    public long head() {
        return streams.head();
    }

    /** Every organisation that had been recorded when the head was last asked for. */
    public List<StreamId> organisations() {
        return streams.organisations(streams.latest());
    }

    /** Every conflict there is, whether or not the reader may see it, in the order of their ids. */
    public List<StreamId> conflicts() {
        return ordered(ledger.claims("conflict-code").values());
    }

    /** The stream that an id or a code names, whether or not it exists; empty where it can name none. */
    public Optional<StreamId> stream(StreamKind kind, String idOrCode) {
        if (UUID_FORM.matcher(idOrCode).matches()) {
            return Optional.of(new StreamId(kind, UUID.fromString(idOrCode)));
        }
        return code(idOrCode)
                .flatMap(code -> ledger.claimant(kind.word() + "-code", code.value()))
                .map(StreamId::of);
    }

    private static Optional<Code> code(String text) {
        try {
            return Optional.of(new Code(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The stream that an event lies in, whether or not the reader may see it; empty where there is no such event. */
    public Optional<StreamId> streamOf(EventId event) {
        return ledger.event(event.value()).map(stored -> StreamId.of(stored.stream()));
    }

    /** A stream up to a position, as the reader may see it. */
    public Seen seen(StreamId stream, Reader reader, long position) {
        return door.seen(reader, stream, position, Counted.NOTHING);
    }

    /** Whether the reader would see a person's registration whole, were the person not hidden from everybody. */
    public boolean wouldSee(StreamId person, Reader reader, long position) {
        return streams.upTo(person, position).stream()
                .filter(event -> event.fact().event() instanceof PersonRegistered)
                .anyMatch(event -> door.gradeAt(reader, event, position) == Grade.WHOLE);
    }

    /** Whether the reader sees every event of a case and of its conflict whole, up to a position. */
    public boolean seesAll(StreamId caseStream, StreamId conflict, Reader reader, long position) {
        Seen theCase = door.seen(reader, caseStream, position, Counted.NOTHING);
        Seen around = door.beside(reader, conflict, caseStream, position);
        return theCase.known()
                && theCase.events().size() == theCase.version()
                && around.events().size() == around.version();
    }

    /** Whether there is such a stream, whoever may know of it. */
    public boolean exists(StreamId stream) {
        return !streams.upTo(stream, head()).isEmpty();
    }

    /** Whether the reader may know that a stream was there at a position. */
    public boolean isKnown(StreamId stream, Reader reader, long position) {
        return door.knows(reader, stream) && !streams.upTo(stream, position).isEmpty();
    }

    /** What a stream that is named beside another is to the reader, up to a position. */
    public List<RecordedEvent> named(StreamId stream, StreamId in, Reader reader, long position) {
        return accesses.narrowed(() -> door.beside(reader, stream, in, position).events(), CaseHistories::naming);
    }

    /** Of a stream that is only named, nobody reads more than what names it. */
    private static Set<EventId> naming(List<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::fact)
                .filter(fact -> fact.event() instanceof CaseRegistered
                        || fact.event() instanceof ConflictRegistered
                        || fact.event() instanceof ActorProfiled)
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    /** The leaf hashes of a stream, by position. */
    public Map<Long, byte[]> leaves(StreamId stream) {
        Map<Long, byte[]> leaves = new HashMap<>();
        long version = 0;
        List<StoredEvent> page;
        do {
            page = ledger.read(stream.toString(), version, PAGE);
            for (StoredEvent stored : page) {
                leaves.put(stored.position(), stored.leafHash());
                version = stored.version();
            }
        } while (page.size() == PAGE);
        return leaves;
    }

    /** Every case there is, whether or not the reader may see it, in the order of their ids. */
    public List<StreamId> cases() {
        return ordered(ledger.claims("case-code").values());
    }

    /** Every case that was ever registered under a conflict, in the order of their ids. */
    public List<StreamId> casesOf(StreamId conflict) {
        return ordered(ledger.claims("cases-of/" + conflict.id()).values());
    }

    private static List<StreamId> ordered(Collection<String> streams) {
        return streams.stream().distinct().sorted().map(StreamId::of).toList();
    }

    /** How many events each of these streams had at a position. */
    public Map<StreamId, Long> versions(Set<StreamId> asked, long position) {
        Map<String, Long> known =
                ledger.versions(asked.stream().map(StreamId::toString).toList(), position);
        return asked.stream().collect(Collectors.toMap(one -> one, one -> known.getOrDefault(one.toString(), 0L)));
    }

    /**
     * A reading of a case or conflict, though nothing of it may be seen; empty where the reader may not know that it was there,
     * and where the view is a page of updates that is not for the reader.
     *
     * @param options what the view is asked for beside the moment
     * @param view what it is read for
     * @param sources is told of every stream that is read, now and whenever the reading is asked about another actor
     */
    public Optional<Reading> reading(
            StreamId subject,
            Reader reader,
            long position,
            AsOf asOf,
            Reading.Order order,
            Map<String, String> options,
            HistoryView view,
            Sources sources) {
        List<StreamId> across = view.looksAcross() ? streams.organisations(position) : List.of();
        return readings.of(subject, reader, position, asOf, order, options, view.counted(), across, sources);
    }

    /** The same for what is no view, and counts that for readers who may not see it. */
    public Optional<Reading> reading(
            StreamId subject,
            Reader reader,
            long position,
            AsOf asOf,
            Reading.Order order,
            Map<String, String> options,
            Counted counted,
            Sources sources) {
        return readings.of(subject, reader, position, asOf, order, options, counted, List.of(), sources);
    }

    /** A reading of everything, for tables that serve only readers who see everything; empty for an unknown stream. */
    public Optional<Reading> complete(StreamId subject, long position, AsOf asOf) {
        return readings.complete(subject, position, asOf);
    }
}
