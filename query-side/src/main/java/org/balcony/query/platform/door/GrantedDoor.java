package org.balcony.query.platform.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.Label;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.PeopleShown;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.SealedTexts;
import org.balcony.query.platform.visibility.Seen;
import org.balcony.query.platform.visibility.Sight;
import org.balcony.query.platform.visibility.people.Forgetful;
import org.balcony.query.platform.visibility.rules.FewPeople;
import org.balcony.query.platform.visibility.rules.Judgement;
import org.balcony.query.platform.visibility.rules.Outward;
import org.jspecify.annotations.Nullable;

/** The door by shelves, cells and current labels. */
public final class GrantedDoor implements ReadDoor, Forgetful {

    /** How many events may be kept as readers see them. */
    private static final long MOST_EVENTS = 400_000;

    /** Chapter 5.2 of the domain, E1. */
    private static final Set<Role> SEES_NO_SMALL_CELLS =
            EnumSet.of(Role.FUNDER, Role.COORDINATION_PARTNER, Role.INTEGRATOR);

    private static final Set<Role> SEES_POSITIONS = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR);

    private final StreamCache streams;
    private final Scenes scenes;
    private final InstantSource clock;
    private final PeopleShown people;
    private final ClearTexts texts;
    private final FreshHead head;
    private final FewPeople few;
    private final Cache<Key, Kept> cache = Caffeine.newBuilder()
            .maximumWeight(MOST_EVENTS)
            .weigher((Key _, Kept kept) -> kept.weight())
            .build();

    /**
     * A door over these streams.
     *
     * @param wide the roles that see the whole organisation; roles from outside it cannot be among them
     */
    public GrantedDoor(
            StreamCache streams, Set<Role> wide, InstantSource clock, PeopleShown people, SealedTexts texts) {
        this(streams, wide, clock, people, texts, SmallCells.USUAL);
    }

    /**
     * The same where other counts are small.
     *
     * @param cells which counts of people are small
     */
    public GrantedDoor(
            StreamCache streams,
            Set<Role> wide,
            InstantSource clock,
            PeopleShown people,
            SealedTexts texts,
            SmallCells cells) {
        wide.stream().filter(Clearance::isOutside).findAny().ifPresent(role -> {
            throw new IllegalArgumentException(
                    "The role " + role.kebab() + " is outside the organisation and reads by grants alone.");
        });
        this.streams = streams;
        this.scenes = new Scenes(streams, wide);
        this.clock = clock;
        this.people = people;
        this.texts = new ClearTexts(streams, texts);
        this.head = new FreshHead(streams);
        this.few = new FewPeople(cells);
    }

    private record Key(
            Reader reader, StreamId stream, @Nullable StreamId in, long version, Counted counted) {}

    private record Kept(Seen seen, long epoch) {

        int weight() {
            return 20 + seen.events().size() + 4 * seen.placeholders().size();
        }
    }

    @Override
    public Seen seen(Reader reader, StreamId stream, long position, Counted counted) {
        Scene scene = scenes.of(reader, stream, now(position), clock.instant());
        return seen(scene, null, position, counted);
    }

    @Override
    public Seen beside(Reader reader, StreamId stream, StreamId in, long position) {
        Scene scene = scenes.beside(reader, stream, in, now(position), clock.instant());
        return seen(scene, in, position, Counted.NOTHING);
    }

    @Override
    public void forget() {
        cache.invalidateAll();
    }

    private long now(long position) {
        return Math.max(position, streams.latest());
    }

    private Seen seen(Scene scene, @Nullable StreamId in, long position, Counted counted) {
        long version = streams.upTo(scene.stream().id(), position).size();
        Key key = new Key(scene.reader(), scene.stream().id(), in, version, counted);
        long epoch = people.epoch();
        Kept kept = cache.getIfPresent(key);
        if (kept == null || kept.epoch() != epoch || !stillHolds(kept.seen(), scene)) {
            boolean placing = Judged.places(scene.reader(), scene, SEES_POSITIONS);
            kept = new Kept(
                    new Judged(scene, people, counted, placing, event -> dressed(scene.reader(), event)).upTo(position),
                    epoch);
            cache.put(key, kept);
        }
        return texts.opened(kept.seen(), scene);
    }

    /** The event with the counts of people that the reader may see, and as it leaves the organisation where it does. */
    private RecordedEvent dressed(Reader reader, RecordedEvent event) {
        RecordedEvent outward = Outward.of(event, reader);
        return showsSmallCells(reader) ? outward : few.hidden(outward);
    }

    private static boolean stillHolds(Seen seen, Scene scene) {
        return scene.moment().isBefore(seen.until()) && seen.restsOn().equals(scene.restsOn());
    }

    @Override
    public boolean knows(Reader reader, StreamId stream) {
        return scenes.of(reader, stream, head.atLeast(0), clock.instant()).isKnown();
    }

    @Override
    public ReportingEntitlement entitlement(Reader reader, StreamId stream) {
        return scenes.of(reader, stream, streams.latest(), clock.instant()).entitlement();
    }

    @Override
    public boolean readsEverywhere(Reader reader) {
        return scenes.isWide(reader, head.atLeast(0), clock.instant());
    }

    @Override
    public Optional<RecordedEvent> shown(Reader reader, RecordedEvent event) {
        Scene scene = scenes.of(reader, event.stream(), head.atLeast(event.position()), clock.instant());
        Judgement judgement = scene.judgement();
        return judgement
                .shown(event)
                .flatMap(one -> people.in(event.stream(), scene.stream().events(), reader)
                        .shown(dressed(reader, one), judgement.closedParticipations()))
                .map(one -> texts.opened(one, scene));
    }

    @Override
    public Label label(Reader reader, RecordedEvent event) {
        return scenes.of(reader, event.stream(), head.atLeast(event.position()), clock.instant())
                .judgement()
                .label(event);
    }

    @Override
    public Grade gradeAt(Reader reader, RecordedEvent event, long position) {
        return gradeAt(reader, event, position, streams.recordedAt(position));
    }

    @Override
    public Grade gradeAt(Reader reader, RecordedEvent event, long position, Instant moment) {
        return scenes.of(reader, event.stream(), position, moment)
                .judgement()
                .of(event)
                .grade();
    }

    @Override
    public boolean showsPositions(Reader reader) {
        return reader.roles().stream().anyMatch(SEES_POSITIONS::contains);
    }

    @Override
    public boolean showsSmallCells(Reader reader) {
        return reader.roles().stream().anyMatch(role -> !SEES_NO_SMALL_CELLS.contains(role));
    }

    @Override
    public Sight sight(Reader reader) {
        return Sight.of(reader);
    }

    @Override
    public Instant moment() {
        return clock.instant();
    }

    @Override
    public long epoch() {
        return people.epoch();
    }
}
