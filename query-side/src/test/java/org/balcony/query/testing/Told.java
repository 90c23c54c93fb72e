package org.balcony.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/** A history being told: what is recorded on which day, and read as of any moment. */
public final class Told {

    public static final StreamId CASE = StreamId.of(Samples.CASE);
    public static final StreamId CONFLICT = StreamId.of(Samples.CONFLICT);
    public static final StreamId ORGANISATION =
            new StreamId(StreamKind.ORGANISATION, UUID.fromString("0192c3a0-0000-7000-8000-0000000000a0"));
    public static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<StreamId, Long> versions = new HashMap<>();
    private Instant now = Instant.parse("2024-09-10T09:00:00Z");
    private Label label = Label.of(Level.TEAM);
    private Role role = Role.CASE_OFFICER;
    private @Nullable LocalId run;

    /** What follows is recorded on that day. */
    public Told on(String day) {
        now = LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    /** What follows carries that label. */
    public Told labelled(Label next) {
        label = next;
        return this;
    }

    /** What follows is recorded in that role. */
    public Told as(Role next) {
        role = next;
        return this;
    }

    /** What follows is tied to that run through a stage. */
    public Told tiedTo(LocalId stageIteration) {
        run = stageIteration;
        return this;
    }

    /** Records something of the case. */
    public EventId ours(String occurredAt, DomainEvent event) {
        return record(CASE, occurredAt, event);
    }

    /** Records something of an actor. */
    public EventId of(ActorId actor, String occurredAt, DomainEvent event) {
        return record(StreamId.of(actor), occurredAt, event);
    }

    /** Records something of the conflict. */
    public EventId around(String occurredAt, DomainEvent event) {
        return record(CONFLICT, occurredAt, event);
    }

    /** Records that amina may read in a role: all of the organisation, or one conflict or case. */
    public EventId opens(StreamId stream, Role role, Level level, Compartment... compartments) {
        AccessScope scope = switch (stream.kind()) {
            case ORGANISATION -> AccessScope.ORGANISATION;
            case CONFLICT -> AccessScope.CONFLICT;
            case CASE -> AccessScope.CASE;
            case ACTOR, PERSON -> throw new IllegalArgumentException("nobody grants an " + stream.kind());
        };
        return record(
                stream,
                "2024",
                new AccessGranted(
                        new LocalId("grant-" + (events.size() + 1)),
                        new ActorOrText(Samples.LEAD_MEDIATOR.value()),
                        role,
                        scope,
                        null,
                        level,
                        List.of(compartments),
                        null,
                        null));
    }

    public EventId record(StreamId stream, String occurredAt, DomainEvent event) {
        long position = events.size() + 1L;
        EventId id = new EventId(new UUID(0x0192c3a000007000L | (position & 0xfff), 0x8000_0000_0000_0000L | position));
        Circumstances how = new Circumstances(
                When.of(occurredAt),
                Samples.CASE_OFFICER,
                role,
                null,
                new CommandId("note-" + position),
                "note-" + position,
                null,
                run,
                "as told",
                null,
                null,
                List.of(),
                label,
                List.of());
        events.add(new RecordedEvent(
                new Fact(id, how, event), stream, versions.merge(stream, 1L, Long::sum), position, now));
        now = now.plusSeconds(1);
        return id;
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    public Reading live() {
        return asOf(AsOf.live(TODAY));
    }

    public Reading asRecorded(String by) {
        return asOf(new AsOf(When.of(by), null, TODAY));
    }

    public Reading asOccurred(String by) {
        return asOf(new AsOf(null, When.of(by), TODAY));
    }

    public Reading asOf(AsOf asOf) {
        return read(CASE, asOf, Reading.Order.OCCURRED);
    }

    public Reading read(StreamId subject, AsOf asOf, Reading.Order order) {
        return reading(events, subject, asOf, order);
    }

    /** A reading of a history by somebody who sees everything. */
    public static Reading reading(List<RecordedEvent> events, StreamId subject, AsOf asOf, Reading.Order order) {
        return reading(events, subject, asOf, order, Audience.FULL, Map.of());
    }

    /** A reading of a history for that audience, with those options. */
    public static Reading reading(
            List<RecordedEvent> events,
            StreamId subject,
            AsOf asOf,
            Reading.Order order,
            Audience audience,
            Map<String, String> options) {
        Set<StreamKind> around = subject.kind() == StreamKind.CASE
                ? Set.of(StreamKind.CONFLICT, StreamKind.ORGANISATION)
                : Set.of(StreamKind.CASE);
        List<List<RecordedEvent>> beside = List.copyOf(events.stream()
                .filter(one -> around.contains(one.stream().kind()))
                .collect(Collectors.groupingBy(RecordedEvent::stream, LinkedHashMap::new, Collectors.toList()))
                .values());
        return Reading.of(
                subject,
                events.stream().filter(one -> one.stream().equals(subject)).toList(),
                beside,
                asOf,
                order,
                ActorNames.REFERENCES,
                actor -> profile(events, actor, asOf),
                audience,
                options);
    }

    private static Optional<Standing> profile(List<RecordedEvent> events, ActorId actor, AsOf asOf) {
        return StandingHistory.of(events.stream()
                        .filter(one -> one.stream().equals(StreamId.of(actor)))
                        .filter(one -> asOf.hadBeenRecorded(one.recordedAt()))
                        .toList())
                .standing()
                .stream()
                .filter(one -> one.event() instanceof ActorProfiled)
                .reduce((_, later) -> later);
    }
}
