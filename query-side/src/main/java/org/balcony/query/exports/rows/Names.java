package org.balcony.query.exports.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;
import org.balcony.query.exports.Streams;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.titles.Titles;
import org.jspecify.annotations.Nullable;

/** What to call actors, and under which id to find them. Profiles that were looked up are remembered. */
final class Names implements ActorNames {

    private final Streams streams;
    private final Map<ActorId, Optional<ActorProfiled>> known = new HashMap<>();

    Names(Streams streams) {
        this.streams = streams;
    }

    @Override
    public String of(ActorId actor) {
        return profile(actor).flatMap(Titles::name).orElseGet(() -> ActorNames.REFERENCES.of(actor));
    }

    private Optional<ActorProfiled> profile(ActorId actor) {
        return known.computeIfAbsent(
                actor,
                id -> streams.read(StreamId.of(id)).flatMap(chronicle -> chronicle.standing(ActorProfiled.class)));
    }

    /** What sorts of actors they are, each named once; of some it is not on record. */
    List<String> kinds(Collection<ActorOrText> actors) {
        return said(actors, ActorProfiled::kind);
    }

    /** The countries they are profiled under, each named once; of some it is not on record. */
    List<String> countries(Collection<ActorOrText> actors) {
        return said(actors, ActorProfiled::country);
    }

    private List<String> said(Collection<ActorOrText> actors, Function<ActorProfiled, @Nullable String> what) {
        return actors.stream()
                .flatMap(actor -> actor.actor().stream())
                .flatMap(actor -> profile(actor).stream())
                .flatMap(profile -> Stream.ofNullable(what.apply(profile)))
                .distinct()
                .toList();
    }

    List<String> all(Collection<ActorOrText> actors) {
        return actors.stream().map(this::of).toList();
    }

    /** The references of those that have one. */
    static List<String> references(Collection<ActorOrText> actors) {
        return actors.stream()
                .flatMap(actor -> actor.actor().stream())
                .map(id -> "actor/" + id)
                .toList();
    }
}
