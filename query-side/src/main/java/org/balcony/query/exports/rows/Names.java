package org.balcony.query.exports.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;
import org.balcony.query.exports.Streams;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.titles.Titles;

/** What to call actors, and under which id to find them. Names that were looked up are remembered. */
final class Names implements ActorNames {

    private final Streams streams;
    private final Map<ActorId, String> known = new HashMap<>();

    Names(Streams streams) {
        this.streams = streams;
    }

    @Override
    public String of(ActorId actor) {
        return known.computeIfAbsent(
                actor,
                id -> streams.read(StreamId.of(id))
                        .flatMap(chronicle -> chronicle.standing(ActorProfiled.class))
                        .flatMap(Titles::name)
                        .orElseGet(() -> ActorNames.REFERENCES.of(id)));
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
