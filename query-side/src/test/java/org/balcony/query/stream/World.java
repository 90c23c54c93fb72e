package org.balcony.query.stream;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.EvidenceKind;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Doors;

/** A log that grows while readers read it, and what each of them was handed. */
final class World {

    static final List<String> STREAMS = List.of(RememberedLog.CASE, "case/0193a3a0-0000-7000-8000-000000000002");
    private static final String ORGANISATION = "organisation/0193a3a0-0000-7000-8000-0000000000aa";
    static final List<Reader> READERS = List.of(Readers.GRANTEE, Readers.PARTNER, Readers.ARCHIVE);

    final RememberedLog log = new RememberedLog();
    final ReadDoor door;
    final VisibleEvents events;
    final Map<Reader, List<NumberedEvent>> handed = new HashMap<>();
    private final Map<Reader, Cursor> cursors = new HashMap<>();
    private final List<Grant> grants = new ArrayList<>();
    private final StreamCache streams = Doors.streams(log);

    private World(boolean real) {
        door = real ? Doors.on(streams, Set.of(Role.RECORDS_STEWARD), log::now) : new ModelDoor(log, streams);
        events = reading(Duration.ofMinutes(1));
        READERS.forEach(reader -> handed.put(reader, new ArrayList<>()));
    }

    /** A world with the model of a door. */
    World() {
        this(false);
    }

    /** A world with the door itself. */
    static World withTheRealDoor() {
        return new World(true);
    }

    /** The log as its readers see it, with so much patience. */
    VisibleEvents reading(Duration patience) {
        return new VisibleEvents(new EventFeed(log, new EventCodec()), streams, door, patience);
    }

    private record Grant(LocalId id, String stream) {}

    void finding(int stream, Level level) {
        log.records(STREAMS.get(stream % 2), level);
    }

    /** A session that took place so many days ago. */
    void session(int stream, int daysAgo) {
        String day = log.now()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .minusDays(daysAgo)
                .toString();
        LocalId id = new LocalId("s" + log.head());
        log.records(
                STREAMS.get(stream % 2),
                new SessionScheduled(
                        id,
                        SessionKind.values()[0],
                        When.of(day),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null),
                Label.of(Level.TEAM));
    }

    /** Somebody is nominated into the safety compartment, and what is recorded of the person later lies with the team. */
    void nominatesIntoSafety(int stream) {
        LocalId participation = new LocalId("p" + log.head());
        log.records(
                STREAMS.get(stream % 2),
                new CandidateNominated(
                        participation,
                        new PersonId(new UUID(5, log.head())),
                        new ActorOrText("north"),
                        null,
                        null,
                        null),
                Label.of(Level.TEAM, Compartment.SAFETY));
        log.records(
                STREAMS.get(stream % 2),
                new ParticipantLeft(participation, LeavingKind.values()[0], null),
                Label.of(Level.TEAM));
    }

    void reclassifies(int target, Level to) {
        onTarget(
                target,
                (stream, id) -> log.records(
                        stream,
                        new RecordReclassified(
                                List.of(id), Label.of(Level.TEAM), Label.of(to), ReclassificationGround.SUNSET),
                        Label.of(Level.COORDINATION)));
    }

    void evidence(int target) {
        onTarget(
                target,
                (stream, id) -> log.records(
                        stream,
                        new EvidenceAttached(List.of(id), EvidenceKind.DOCUMENT, "0".repeat(64), "shelf 3"),
                        Label.of(Level.COORDINATION)));
    }

    void retracts(int target) {
        onTarget(
                target,
                (stream, id) -> log.records(
                        stream, new RecordRetracted(id, RetractionReason.DUPLICATE), Label.of(Level.COORDINATION)));
    }

    void grants(int stream, boolean everywhere, Level level, int days) {
        LocalId id = new LocalId("g" + log.head());
        String where = everywhere ? ORGANISATION : STREAMS.get(stream % 2);
        grants.add(new Grant(id, where));
        log.records(
                where,
                new AccessGranted(
                        id,
                        new ActorOrText(grantee(everywhere).user().value()),
                        null,
                        everywhere ? AccessScope.ORGANISATION : AccessScope.CASE,
                        null,
                        level,
                        List.of(),
                        days == 0 ? null : When.at(log.now().plus(Duration.ofDays(days))),
                        null),
                Label.of(Level.ORGANISATION));
    }

    /** Grants on the organisation are the integrator's; every other grant on a case is the evaluator's. */
    private Reader grantee(boolean everywhere) {
        return everywhere || log.head() % 2 == 0 ? Readers.GRANTEE : Readers.PARTNER;
    }

    void revokes(int grant) {
        if (!grants.isEmpty()) {
            Grant one = grants.get(grant % grants.size());
            log.records(one.stream(), new AccessRevoked(one.id(), null), Label.of(Level.ORGANISATION));
        }
    }

    private void onTarget(int target, BiConsumer<String, EventId> act) {
        if (log.head() > 0) {
            RecordedEvent about = log.recorded().get(target % (int) log.head());
            act.accept(about.stream().toString(), about.fact().id());
        }
    }

    /** A reader takes a page; whatever it is handed it may see now. */
    EventPage reads(Reader reader, int limit) {
        EventPage page = events.page(Readers.everything(reader), cursors.getOrDefault(reader, Cursor.START), limit);
        cursors.put(reader, page.reached());
        for (NumberedEvent one : page.events()) {
            if (door.shown(reader, original(one)).isEmpty()) {
                throw new AssertionError(one + " may not be seen");
            }
        }
        handed.get(reader).addAll(page.events());
        return page;
    }

    RecordedEvent original(NumberedEvent one) {
        return log.recorded().get((int) one.position() - 1);
    }

    /** Whether the reader could not see the event at some moment after one position was recorded and before another was. */
    boolean withheldBetween(Reader reader, RecordedEvent event, long from, long to) {
        for (long position = from; position < to; position++) {
            var next = log.recorded().get((int) position);
            if (door.gradeAt(reader, event, position) != Grade.WHOLE
                    || door.gradeAt(reader, event, position, next.recordedAt()) != Grade.WHOLE) {
                return true;
            }
        }
        return false;
    }
}
