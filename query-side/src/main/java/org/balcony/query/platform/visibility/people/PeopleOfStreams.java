package org.balcony.query.platform.visibility.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.platform.visibility.PeopleShown;
import org.balcony.query.platform.visibility.Pseudonyms;
import org.balcony.query.platform.visibility.Reader;

/** Hides whom nobody may see, and calls the others as the reader's audience knows them. Safe for use by many threads. */
public final class PeopleOfStreams implements PeopleShown {

    private static final int MOST_STREAMS = 1_000;

    private final HiddenPersons persons;
    private final Pseudonyms pseudonyms;
    private final Cache<StreamId, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST_STREAMS).build();

    public PeopleOfStreams(Whereabouts whereabouts, Pseudonyms pseudonyms) {
        this.persons = new HiddenPersons(whereabouts);
        this.pseudonyms = pseudonyms;
    }

    /** Is called whenever somebody is hidden, shown again or erased, before anybody is answered with it. */
    public void onChange(Runnable what) {
        persons.onChange(what);
    }

    @Override
    public Faces in(StreamId stream, List<RecordedEvent> history, Reader reader) {
        Set<PersonId> now = persons.now();
        return switch (stream.kind()) {
            case CASE, PERSON -> faces(stream, history, reader, now);
            case CONFLICT, ACTOR, ORGANISATION -> Faces.AS_RECORDED;
        };
    }

    private Faces faces(StreamId stream, List<RecordedEvent> history, Reader reader, Set<PersonId> now) {
        Kept known = kept.getIfPresent(stream);
        if (known == null
                || known.version() != history.size()
                || !known.persons().equals(now)) {
            StandingHistory standing = StandingHistory.of(history);
            known = new Kept(history.size(), now, Hidden.in(standing, now), Audiences.in(standing));
            kept.put(stream, known);
        }
        Hidden hidden = known.hidden();
        Optional<Naming> names = stream.kind() == StreamKind.CASE
                ? known.audiences().of(reader).map(audience -> naming(audience, stream, hidden))
                : Optional.empty();
        return new Shown(hidden, names);
    }

    /** What is known of a stream, as long as nothing is added to it and nobody else is hidden. */
    private record Kept(int version, Set<PersonId> persons, Hidden hidden, Audiences audiences) {}

    private Naming naming(String audience, StreamId stream, Hidden hidden) {
        return new Naming(
                new OtherNames(
                        pseudonyms, audience, stream, hidden.nominations().participations()),
                hidden::mayName,
                _ -> false);
    }

    @Override
    public long epoch() {
        return persons.epoch();
    }

    /** The people of one stream for one reader. */
    private record Shown(Hidden hidden, Optional<Naming> names) implements Faces {

        @Override
        public Optional<RecordedEvent> shown(RecordedEvent event, Set<LocalId> closed) {
            Optional<RecordedEvent> left = hidden.without(event);
            if (!closed.isEmpty()) {
                left = left.flatMap(new Naming(new LeftOut(closed), hidden::mayName, _ -> true)::of);
            }
            return names.isPresent() ? left.flatMap(names.get()::of) : left;
        }

        @Override
        public int missing() {
            return hidden.missing();
        }
    }
}
