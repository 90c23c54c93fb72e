package org.balcony.query.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Findable;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;
import org.balcony.query.platform.visibility.PeopleShown;
import org.balcony.query.platform.visibility.Pseudonyms;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.people.PeopleOfStreams;
import org.balcony.query.platform.visibility.people.Whereabouts;

/** A told history as the door lets it through, as far as people are concerned. */
public final class Vanishing implements Whereabouts {

    /** One of the team, who knows people as they were recorded. */
    public static final Reader TEAM = new Reader(new UserId("ana"), Set.of(Role.LEAD_MEDIATOR));

    /** Names that show what they were made of. */
    public static final Pseudonyms PLAIN = (audience, stream, participation) ->
            new LocalId("x-" + Integer.toHexString((audience + stream + participation).hashCode()));

    private final Told told;

    public Vanishing(Told told) {
        this.told = told;
    }

    /** The case as a member of the team reads it now. */
    public static Reading live(Told told) {
        return asOf(told, AsOf.live(Told.TODAY));
    }

    /** The case as a member of the team reads it as of a moment. */
    public static Reading asOf(Told told, AsOf asOf) {
        PeopleShown.Faces faces = new PeopleOfStreams(new Vanishing(told), PLAIN)
                .in(Told.CASE, new Vanishing(told).history(Told.CASE, Long.MAX_VALUE), TEAM);
        List<RecordedEvent> shown =
                told.events().stream().flatMap(one -> faces.shown(one).stream()).toList();
        return Told.reading(shown, Told.CASE, asOf, Reading.Order.OCCURRED).missing(faces.missing());
    }

    @Override
    public long head() {
        return told.events().size();
    }

    @Override
    public Set<StreamId> claimed(String scope) {
        return told.events().stream()
                .filter(one -> Findable.of(one.fact().event(), one.stream()).stream()
                        .anyMatch(found -> found.scope().equals(scope)))
                .map(RecordedEvent::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<StreamId, Long> versions(Set<StreamId> streams, long position) {
        Map<StreamId, Long> versions = new HashMap<>();
        streams.forEach(one -> versions.put(one, (long) history(one, position).size()));
        return versions;
    }

    @Override
    public List<RecordedEvent> history(StreamId stream, long position) {
        return told.events().stream()
                .filter(one -> one.stream().equals(stream) && one.position() <= position)
                .toList();
    }
}
