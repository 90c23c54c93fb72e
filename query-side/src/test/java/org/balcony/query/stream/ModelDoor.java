package org.balcony.query.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.Circumstances;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Counted;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.Placeholder;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.Seen;
import org.balcony.query.platform.visibility.Sight;

/**
 * A small model of the door, written to be read: labels, reclassifications, grants, dates of sessions and entries about
 * entries, each as of any position and moment.
 */
final class ModelDoor implements ReadDoor {

    private final RememberedLog log;
    private final StreamCache streams;

    ModelDoor(RememberedLog log, StreamCache streams) {
        this.log = log;
        this.streams = streams;
    }

    /** Whether the reader sees positions. */
    static boolean positions(Reader reader) {
        return reader.roles().contains(Role.AUDITOR);
    }

    @Override
    public Optional<RecordedEvent> shown(Reader reader, RecordedEvent event) {
        return gradeAt(reader, event, streams.head(), log.now()) == Grade.WHOLE ? Optional.of(event) : Optional.empty();
    }

    @Override
    public Grade gradeAt(Reader reader, RecordedEvent event, long position) {
        List<RecordedEvent> known = log.recorded();
        return position < 1
                ? Grade.NONE
                : gradeAt(reader, event, position, known.get((int) position - 1).recordedAt());
    }

    @Override
    public Grade gradeAt(Reader reader, RecordedEvent event, long position, Instant moment) {
        List<RecordedEvent> known = log.recorded().subList(0, (int) position);
        if (visible(reader, event, known, moment)) {
            return Grade.WHOLE;
        }
        return positions(reader) ? Grade.ACT : Grade.NONE;
    }

    private static boolean visible(Reader reader, RecordedEvent event, List<RecordedEvent> known, Instant moment) {
        boolean targets = !(event.fact().event() instanceof RecordEvent entry)
                || entry.about().stream()
                        .allMatch(id -> find(known, id).stream().allMatch(one -> visible(reader, one, known, moment)));
        return targets && cleared(reader, event, label(event, known, moment), known, moment);
    }

    private static boolean cleared(
            Reader reader, RecordedEvent event, Label label, List<RecordedEvent> known, Instant moment) {
        if (reader.roles().contains(Role.RECORDS_STEWARD)) {
            return true;
        }
        if (reader.roles().contains(Role.EVALUATOR)) {
            return Clearance.of(Level.COORDINATION).covers(label);
        }
        if (reader.roles().contains(Role.AUDITOR)) {
            return Clearance.of(Level.TEAM).covers(label);
        }
        return known.stream()
                .anyMatch(one -> one.fact().event() instanceof AccessGranted granted
                        && granted.grantee().value().equals(reader.user().value())
                        && (granted.scope() == AccessScope.ORGANISATION
                                || one.stream().equals(event.stream()))
                        && inForce(one, granted, known, moment)
                        && Clearance.of(granted.level()).covers(label));
    }

    private static boolean inForce(
            RecordedEvent grant, AccessGranted granted, List<RecordedEvent> known, Instant moment) {
        boolean revoked = known.stream()
                .anyMatch(one -> one.fact().event() instanceof AccessRevoked gone
                        && gone.grantId().equals(granted.grantId())
                        && stands(one, known));
        Instant until = granted.until() == null ? Instant.MAX : granted.until().latest();
        return stands(grant, known) && !revoked && moment.isBefore(until);
    }

    private static Label label(RecordedEvent event, List<RecordedEvent> known, Instant moment) {
        Label own = event.fact().event() instanceof SessionScheduled session
                        && !moment.isBefore(session.plannedFor().latest().plus(Duration.ofDays(30)))
                ? Label.of(Level.ORGANISATION)
                : event.fact().circumstances().label();
        return known.stream()
                .filter(one -> one.fact().event() instanceof RecordReclassified changed
                        && changed.targets().contains(event.fact().id())
                        && stands(one, known))
                .reduce((_, later) -> later)
                .map(one -> ((RecordReclassified) one.fact().event()).to())
                .orElse(own);
    }

    private static boolean stands(RecordedEvent event, List<RecordedEvent> known) {
        return known.stream()
                .noneMatch(one -> one.fact().event() instanceof RecordRetracted gone
                        && gone.target().equals(event.fact().id())
                        && stands(one, known));
    }

    private static Optional<RecordedEvent> find(List<RecordedEvent> known, EventId id) {
        return known.stream().filter(one -> one.fact().id().equals(id)).findFirst();
    }

    @Override
    public boolean showsPositions(Reader reader) {
        return positions(reader);
    }

    @Override
    public Label label(Reader reader, RecordedEvent event) {
        return event.fact().circumstances().label();
    }

    @Override
    public ReportingEntitlement entitlement(Reader reader, StreamId stream) {
        return ReportingEntitlement.NONE;
    }

    @Override
    public boolean showsSmallCells(Reader reader) {
        return true;
    }

    @Override
    public Seen seen(Reader reader, StreamId stream, long position, Counted counted) {
        List<RecordedEvent> all = log.recorded().stream()
                .filter(one -> one.stream().equals(stream) && one.position() <= position)
                .toList();
        List<Placeholder> withheld = all.stream()
                .filter(one -> shown(reader, one).isEmpty())
                .map(ModelDoor::placeholder)
                .toList();
        return new Seen(true, List.of(), Set.of(), withheld, 0, all.size(), Map.of(), Instant.MAX, Map.of());
    }

    private static Placeholder placeholder(RecordedEvent event) {
        Circumstances why = event.fact().circumstances();
        return new Placeholder(
                event.fact().id(),
                event.stream(),
                event.streamVersion(),
                event.position(),
                event.recordedAt(),
                why.label(),
                new Placeholder.Act(
                        "balcony.assessment.finding-recorded",
                        why.occurredAt(),
                        why.recordedBy(),
                        why.actingRole(),
                        why.rationale()));
    }

    @Override
    public Seen beside(Reader reader, StreamId stream, StreamId in, long position) {
        return seen(reader, stream, position, Counted.NOTHING);
    }

    @Override
    public boolean knows(Reader reader, StreamId stream) {
        return true;
    }

    @Override
    public boolean readsEverywhere(Reader reader) {
        return true;
    }

    @Override
    public Sight sight(Reader reader) {
        return Sight.of(reader);
    }

    @Override
    public Instant moment() {
        return log.now();
    }

    @Override
    public long epoch() {
        return 0;
    }
}
