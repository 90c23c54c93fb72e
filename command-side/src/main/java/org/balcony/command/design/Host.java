package org.balcony.command.design;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.command.actors.ActorsState;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.DesignEvent.Venue;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/** Whoever hosts, as far as it is an actor on record, and where it stands in the conflict. */
record Host(ActorId actor) {

    /** The host of that venue; empty where nobody hosts, or somebody of whom only a name is known. */
    static Optional<Host> of(@Nullable Venue venue) {
        return Optional.ofNullable(venue)
                .map(Venue::host)
                .flatMap(ActorOrText::actor)
                .map(Host::new);
    }

    /** The stream of the conflict the case belongs to; empty where no registration stands. */
    static Optional<StreamId> conflict(StreamState state) {
        return Optional.ofNullable(state.of(CasefileState.class).conflictId()).map(StreamId::of);
    }

    List<Need> needs(StreamState state) {
        return Stream.concat(conflict(state).stream(), Stream.of(StreamId.of(actor)))
                .<Need>map(Need.OfStream::new)
                .toList();
    }

    /** What ties the host to a side: that it is one, that one stands in for it, or that it counts one as an ally. */
    Optional<Map<String, Object>> standing(StreamState state, Context context) {
        return conflict(state).flatMap(context::neighbour).flatMap(known -> {
            EcosystemState conflict = known.state().of(EcosystemState.class);
            if (conflict.parties().containsKey(actor)) {
                return Optional.of(Map.of("party", actor.toString()));
            }
            List<String> backed = Stream.concat(surrogates(conflict), allies(conflict, context))
                    .map(ActorId::toString)
                    .distinct()
                    .sorted()
                    .toList();
            return backed.isEmpty() ? Optional.empty() : Optional.of(Map.of("backs", backed));
        });
    }

    private Stream<ActorId> surrogates(EcosystemState conflict) {
        return conflict.parties().values().stream()
                .filter(party -> actor.equals(party.surrogateFor()))
                .map(party -> party.actorId());
    }

    private Stream<ActorId> allies(EcosystemState conflict, Context context) {
        return context
                .neighbour(StreamId.of(actor))
                .map(known -> known.state().of(ActorsState.class).profile())
                .filter(Objects::nonNull)
                .map(ActorProfiled::allies)
                .stream()
                .flatMap(List::stream)
                .filter(conflict.parties()::containsKey);
    }
}
